public import Handout

/// What `takehome sign` writes: the text with its new head, and the reviews beside it.
public struct SignedFiles: Sendable {
  /// Each file's path and bytes.
  public let files: [(path: String, bytes: [UInt8])]
  /// What now stands in the reviews.
  public let review: Review
}

extension Library {
  /// A person's review of the words of one language, ready to be written.
  ///
  /// `target` is a context, `common` for the shared words, or `strokes`. Throws when there are no such words.
  public func sign(
    _ target: ContextID, _ language: Language, reviewer: String, licence: String, date: String
  ) throws(PackError) -> SignedFiles {
    guard let sha256 else { throw PackError("\(target)", "nothing can be signed without checksums.") }
    var (folder, files) = try reviewed(target, language)
    let name = "text/\(language).yaml"
    guard let bytes = files[name] else {
      throw PackError("\(target)", "it has no text in `\(language)`. See `takehome contexts`.")
    }
    let text = String(decoding: bytes, as: UTF8.self)
    let signed = Array(text.replacing(/(?m)^reviewStatus:.*$/, with: "reviewStatus: reviewed").utf8)
    files[name] = signed
    let review = Review(
      language: language, reviewer: reviewer, licence: licence, date: date, sha256: Seal.of(files, sha256))
    let place = PackFolder(path: folder)
    do {
      let reviews = try ReviewBook(place).adding(review)
      return SignedFiles(
        files: [(try place.target(name), signed), (try place.target(ReviewBook.file), reviews)], review: review)
    } catch { throw PackError([error]) }
  }

  private func reviewed(
    _ target: ContextID, _ language: Language
  ) throws(PackError) -> (folder: String, files: [String: [UInt8]]) {
    switch target {
    case "common": return (commonFolder.path, commonFolder.reviewed(language))
    case "strokes": return (strokesFolder.path, strokesFolder.reviewed(language))
    default:
      guard let pack = packs[target] else {
        if let broken = refused.first(where: { $0.id == target }) { throw broken.error }
        throw PackError("\(target)", "there is no such context. See `takehome contexts`.")
      }
      return (pack.folder, pack.reviewed(language))
    }
  }
}
