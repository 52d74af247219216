internal import Handout

/// Reads packs and says everything that is wrong with one, not the first thing.
struct PackReader: Sendable {
  /// The format with the names that this program knows.
  let format: ContextFormat
  /// The languages that have the shared words.
  let languages: [Language]
  /// Checks signatures; without it everything is a draft.
  let sha256: Checksum?

  /// A whole pack, with the texts of some languages or of all. Throws every problem there is.
  func pack(_ draft: PackDraft, only wanted: [Language]? = nil) throws(PackError) -> Pack {
    let root = try draft.manifest.get()
    var problems = format.context.problems(of: root)
    let manifest = problems.isEmpty ? try? ContextManifest(root) : nil
    if let manifest { problems += check(manifest, root) }

    let declared = Declared(root)
    var files = ["context.yaml": root.source.bytes]
    var texts: [Language: ContextText] = [:]
    var roots: [Language: Field] = [:]
    for language in declared.languages where wanted?.contains(language) ?? true {
      let name = "text/\(language).yaml"
      do {
        let text = try YAMLFile(draft.folder.text(name)).root
        files[name] = text.source.bytes
        roots[language] = text
        let found = check(text, language, against: declared)
        problems += found
        if let manifest, found.isEmpty { texts[language] = try ContextText(text, manifest) }
      } catch let problem as PackProblem { problems.append(problem) } catch let error as PackError {
        problems += error.problems
      } catch { problems.append(PackProblem(.yamlSyntax, draft.folder.shown(name), "it cannot be read. Mend it.")) }
    }
    var steps = 0
    for (_, name) in declared.pictures where files[name] == nil {
      do {
        let bytes = try draft.folder.bytes(name, atMost: Bounds.picture, .pictureBytes)
        files[name] = bytes
        try draft.checkSize(files)
        let checked = PictureCheck.check(bytes, named: draft.folder.shown(name))
        problems += checked.problems
        steps += checked.steps
      } catch {
        problems.append(error)
        if error.rule == PackRule.packBytes.rawValue { break }
      }
    }
    if steps > Bounds.packSteps {
      problems.append(
        PackProblem(
          .pictureCount, draft.folder.shown("context.yaml"),
          "the pictures' paths have more than \(Bounds.packSteps) steps together. Draw them with fewer points."))
    }
    let book = reviews(draft.folder, &files, &problems)
    guard problems.isEmpty, let manifest else { throw PackError(problems) }
    let pictures = declared.pictures.map { (PictureID(rawValue: "\(manifest.facts.id)/\($0.name)"), $0.file) }
    var pack = Pack(
      folder: draft.folder.path, manifest: manifest, texts: texts,
      pictures: Dictionary(pictures, uniquingKeysWith: { first, _ in first }), files: files)
    for (language, root) in roots {
      pack.statuses[language] = ReviewStatus(root, language, in: book, sha256: sha256) { pack.reviewed(language) }
    }
    return pack
  }

  private func reviews(
    _ folder: PackFolder, _ files: inout [String: [UInt8]], _ problems: inout [PackProblem]
  ) -> ReviewBook? {
    do {
      let book = try ReviewBook(folder)
      if let bytes = book.bytes { files[ReviewBook.file] = bytes }
      return book
    } catch {
      problems.append(error)
      return nil
    }
  }
}
