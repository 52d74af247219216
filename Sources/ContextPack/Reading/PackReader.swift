internal import Handout

/// Reads packs and says everything that is wrong with one, not the first thing.
struct PackReader: Sendable {
  /// The format with the names that this program knows.
  let format: ContextFormat
  /// The languages that have the shared words.
  let languages: [Language]

  /// A whole pack, with the texts of some languages or of all. Throws every problem there is.
  func pack(_ draft: PackDraft, only wanted: [Language]? = nil) throws(PackError) -> Pack {
    let folder = draft.folder
    let root = try draft.manifest.get()
    var problems: [PackProblem] = []
    let shape = format.context.problems(of: root)
    let manifest = shape.isEmpty ? try? ContextManifest(root) : nil
    problems += shape
    if let manifest { problems += check(manifest, root) }

    let declared = Declared(root)
    var texts: [Language: ContextText] = [:]
    for language in declared.languages where wanted?.contains(language) ?? true {
      guard let text = self.root(of: "text/\(language).yaml", in: folder, &problems) else { continue }
      let found = check(text, language, against: declared)
      problems += found
      if let manifest, found.isEmpty {
        do { texts[language] = try ContextText(text, manifest) } catch { problems += error.problems }
      }
    }
    let pictures = pictures(declared, in: folder, &problems)
    guard problems.isEmpty, let manifest else { throw PackError(problems) }
    let own = pictures.map { (PictureID(rawValue: "\(manifest.facts.id)/\($0.key)"), $0.value) }
    return Pack(
      folder: folder.path, manifest: manifest, texts: texts, pictures: Dictionary(uniqueKeysWithValues: own))
  }

  private func root(of name: String, in folder: PackFolder, _ problems: inout [PackProblem]) -> Field? {
    do { return try YAMLFile(folder.text(name)).root } catch {
      problems.append(error)
      return nil
    }
  }

  private func pictures(
    _ declared: Declared, in folder: PackFolder, _ problems: inout [PackProblem]
  ) -> [String: [UInt8]] {
    var pictures: [String: [UInt8]] = [:]
    for (name, file) in declared.pictures {
      do {
        let bytes = try folder.bytes(file, atMost: Bounds.picture, .pictureBytes)
        problems += PictureCheck.problems(in: bytes, named: folder.shown(file))
        pictures[name] = bytes
      } catch { problems.append(error) }
    }
    return pictures
  }
}
