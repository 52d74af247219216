public import Handout

/// One text of a pack, and where it stands: what rules of plain words are held against.
public struct PackPassage {
  /// The language.
  public let language: Language
  /// The keys down to it: `safety.never-alone`, `items.station.start.alt`, `ask`.
  public let path: String
  /// The text, its slots unfilled.
  public let text: String
  private let field: Field

  init(_ field: Field, _ language: Language, path: String, text: String) {
    (self.field, self.language, self.path, self.text) = (field, language, path, text)
  }

  /// A problem with some of its words, at their place.
  public func problem(rule: String, at words: String? = nil, _ sentence: String) -> PackProblem {
    var problem = field.remark(nil, at: words, sentence)
    problem.rule = rule
    return problem
  }
}

extension Library {
  /// Every text of a context's pack, of `common` or of `strokes`, in the order of its files.
  public func passages(of target: ContextID) -> [PackPassage] {
    switch target {
    case "common": passages(in: commonFolder)
    case "strokes": passages(in: strokesFolder)
    default: packs[target].map(passages) ?? []
    }
  }

  private func passages(of pack: Pack) -> [PackPassage] {
    let folder = PackFolder(path: pack.folder)
    return pack.texts.keys.sorted().flatMap { language -> [PackPassage] in
      let name = "text/\(language).yaml"
      guard let bytes = pack.files[name], let source = SourceFile(name: folder.shown(name), bytes: bytes) else {
        return []
      }
      return (try? YAMLFile(source))?.root.passages(language, under: "") ?? []
    }
  }

  private func passages(in folder: SharedFolder) -> [PackPassage] {
    common.keys.sorted().flatMap { (try? folder.text($0))?.passages($0, under: "") ?? [] }
  }
}

extension Field {
  /// The texts below this value; the two keys of the head hold none.
  func passages(_ language: Language, under path: String) -> [PackPassage] {
    if let text { return [PackPassage(self, language, path: path, text: text)] }
    if let entries = try? keyed {
      return entries.filter { !path.isEmpty || !["language", "reviewStatus"].contains($0.name) }.flatMap {
        $0.value.passages(language, under: path.isEmpty ? $0.name : "\(path).\($0.name)")
      }
    }
    return ((try? list) ?? []).flatMap { $0.passages(language, under: path) }
  }
}
