public import Handout

/// How far the words of one language follow the English ones.
public struct TranslationSummary: Codable, Hashable, Sendable {
  /// A context, `common` or `strokes`.
  public let target: String
  /// The language.
  public let language: String
  /// How many texts there are in English.
  public let texts: Int
  /// How many of them there are in the language.
  public let translated: Int
  /// The texts whose English has changed since they were translated; nil when nobody has recorded what they were
  /// translated from.
  public let stale: [String]?
  /// Who stands behind the words.
  public let signature: SignatureSummary?
}

extension Library {
  /// The contexts, then the shared words and the strokes: everything that is translated.
  public var translationTargets: [ContextID] { packs.keys.sorted() + ["common", "strokes"] }

  /// The folder of a context's words, of the shared ones or of the strokes'.
  public func wordsFolder(_ target: ContextID) -> String? {
    switch target {
    case "common": commonFolder.path
    case "strokes": strokesFolder.path
    default: packs[target]?.folder
    }
  }

  /// How far each language follows English in a context, in `common` or in `strokes`.
  public func translations(of target: ContextID) -> [TranslationSummary] {
    let passages = passages(of: target)
    let english = sources(passages)
    guard let folder = wordsFolder(target) else { return [] }
    let book = TranslationBook(PackFolder(path: folder))
    let signatures = signatures(of: target)
    return common.keys.sorted().filter { $0 != .english }.map { language in
      let own = Set(passages.filter { $0.language == language }.map(\.path))
      return TranslationSummary(
        target: target.rawValue, language: language.tag, texts: english.count,
        translated: own.intersection(english.keys).count,
        stale: own.isEmpty || !book.knows(language) ? nil : book.stale(language, english: english),
        signature: signatures.first { $0.language == language.tag })
    }
  }

  /// The texts of a language whose English has changed since they were translated.
  public func stalePassages(of target: ContextID) -> [PackPassage] {
    let passages = passages(of: target)
    guard let folder = wordsFolder(target) else { return [] }
    let book = TranslationBook(PackFolder(path: folder))
    let english = sources(passages)
    return passages.filter { book.stale($0.language, english: english).contains($0.path) }
  }

  /// The file that records a language as made from the English there is now. Throws when there are no such words.
  public func acceptTranslation(
    of target: ContextID, _ language: Language
  ) throws(PackError) -> (path: String, bytes: [UInt8]) {
    let passages = passages(of: target)
    guard let folder = wordsFolder(target), passages.contains(where: { $0.language == language }) else {
      throw PackError("\(target)", "it has no text in `\(language)`. See `takehome translations`.")
    }
    let place = PackFolder(path: folder)
    do {
      let path = try place.target(TranslationBook.file)
      return (path, TranslationBook(place).accepting(language, english: sources(passages)))
    } catch { throw PackError([error]) }
  }

  /// The first digits of the checksum of each English text; the texts of a list are one.
  private func sources(_ passages: [PackPassage]) -> [String: String] {
    guard let sha256 else { return [:] }
    let english = Dictionary(grouping: passages.filter { $0.language == .english }, by: \.path)
    return english.mapValues { parts in
      String(sha256(Array(parts.map(\.text).joined(separator: "\n").utf8)).prefix(12))
    }
  }

}
