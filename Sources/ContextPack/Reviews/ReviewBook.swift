internal import Foundation
internal import Handout

/// The reviews of a folder of words: `reviews.json` beside its texts, written by `takehome sign`.
struct ReviewBook: Sendable {
  /// The file's name in the folder.
  static let file = "reviews.json"

  /// The reviews in the order in which they were made.
  let reviews: [Review]
  /// The file as it was read.
  let bytes: [UInt8]?

  /// The reviews of a folder; none where there is no such file. Throws when it is not what `takehome sign` writes.
  init(_ folder: PackFolder) throws(PackProblem) {
    guard folder.holds(Self.file) else {
      (reviews, bytes) = ([], nil)
      return
    }
    let bytes = try folder.bytes(Self.file, atMost: Bounds.text, .yamlBytes)
    guard let reviews = try? JSONDecoder().decode([Review].self, from: Data(bytes)), reviews.allSatisfy(\.isPlain)
    else {
      throw PackProblem(
        .reviewBroken, folder.shown(Self.file), "it is not what `takehome sign` writes. Take it away and sign again.")
    }
    (self.reviews, self.bytes) = (reviews, bytes)
  }

  /// The last review of a language, if what was reviewed is what is there now.
  func review(of language: Language, seal: String) -> Review? {
    reviews.last { $0.language == language.tag && $0.sha256 == seal }
  }

  /// The file's bytes, with one review more.
  func adding(_ review: Review) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let kept = reviews.filter { $0.language != review.language }
    let data = (try? encoder.encode(kept + [review])) ?? Data()
    return Array(data) + [0x0A]
  }
}
