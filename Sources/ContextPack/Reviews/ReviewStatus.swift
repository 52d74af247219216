internal import Handout

/// SHA-256 of some bytes as hexadecimal digits; the program's own, since words and pictures know no C.
public typealias Checksum = @Sendable ([UInt8]) -> String

/// Whether a person stands behind the words of a file.
enum ReviewStatus: Hashable, Sendable {
  /// Nobody has signed.
  case draft
  /// A person has signed exactly these words.
  case signed(Review)
  /// The words, the rows or the pictures have changed since a person signed.
  case changed

  /// Whether pages say DRAFT.
  var isDraft: Bool { review == nil }

  /// The review that stands.
  var review: Review? {
    switch self {
    case .signed(let review): review
    case .draft, .changed: nil
    }
  }

  /// The status of a text: what its head says, held against the reviews. The files are read only where it says
  /// `reviewed`.
  init(
    _ text: Field, _ language: Language, in book: ReviewBook?, sha256: Checksum?, files: () -> [String: [UInt8]]
  ) {
    guard text.child("reviewStatus")?.text == "reviewed", let book, let sha256 else {
      self = .draft
      return
    }
    self = book.review(of: language, seal: Seal.of(files(), sha256)).map { .signed($0) } ?? .changed
  }
}

/// A checksum over files: that of the lines `<checksum>  <path>` in the order of the paths, as `sha256sum` prints them.
enum Seal {
  static func of(_ files: [String: [UInt8]], _ sha256: Checksum) -> String {
    let lines = files.sorted { $0.key < $1.key }.map { "\(sha256($0.value))  \($0.key)\n" }
    return sha256(Array(lines.joined().utf8))
  }
}
