internal import Foundation

/// The lines of a file of receipts, one after the other, within bounds: a file may come from anywhere.
struct ReceiptLines {
  /// No receipt is longer, in bytes.
  static let longest = 4096
  /// No file of receipts is longer: some two million sheets.
  static let mostBytes = 1 << 30

  /// One line: where it stands, and what it says if it is a receipt.
  struct Line {
    let place: Range<Int>
    let receipt: Receipt?
    /// Whether it ends in a line feed; a process that is killed leaves at most one that does not, the last.
    let isWhole: Bool
  }

  /// Goes through the lines of an open file. Throws when it cannot be read or is too long.
  static func each(
    in descriptor: Int32, named path: String, _ take: (Line) throws(OutputError) -> Void
  ) throws(OutputError) {
    var (start, rest): (Int, [UInt8]) = (0, [])
    var part = [UInt8](repeating: 0, count: 1 << 16)
    var isTooLong = false
    func give(_ bytes: ArraySlice<UInt8>, isWhole: Bool) throws(OutputError) {
      let length = bytes.count + (isWhole ? 1 : 0)
      let receipt = isTooLong || !isWhole ? nil : Self.receipt(bytes)
      try take(Line(place: start..<start + length, receipt: receipt, isWhole: isWhole))
      start += length
      isTooLong = false
    }
    var offset = 0
    while true {
      let length = pread(descriptor, &part, part.count, off_t(offset))
      if length < 0, errno == EINTR { continue }
      guard length >= 0 else { throw OutputError(path: path, errno: errno) }
      guard length > 0 else { break }
      offset += length
      guard offset <= mostBytes else { throw OutputError(path: path, errno: EFBIG) }
      rest += part[..<length]
      var from = 0
      while let end = rest[from...].firstIndex(of: 10) {
        try give(rest[from..<end], isWhole: true)
        from = end + 1
      }
      rest.removeFirst(from)
      if rest.count > longest {
        // Such a line is no receipt; only its length matters from here on.
        isTooLong = true
        start += rest.count
        rest = []
      }
    }
    if !rest.isEmpty || isTooLong { try give(rest[...], isWhole: false) }
  }

  /// A receipt that says what receipts say, and nothing else.
  private static func receipt(_ bytes: ArraySlice<UInt8>) -> Receipt? {
    guard bytes.count <= longest, let receipt = try? JSONDecoder().decode(Receipt.self, from: Data(bytes)) else {
      return nil
    }
    return receipt.isPlain && receipt.line.utf8.dropLast().elementsEqual(bytes) ? receipt : nil
  }

  /// The bytes of a line, without going through the file.
  static func bytes(_ place: Range<Int>, of descriptor: Int32) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: place.count)
    var done = 0
    while done < bytes.count {
      let length = bytes[done...].withUnsafeMutableBytes {
        pread(descriptor, $0.baseAddress, $0.count, off_t(place.lowerBound + done))
      }
      if length < 0, errno == EINTR { continue }
      guard length > 0 else { return nil }
      done += length
    }
    return bytes
  }

  /// The receipt at a place.
  static func receipt(_ place: Range<Int>, of descriptor: Int32) -> Receipt? {
    bytes(place, of: descriptor).flatMap { receipt($0.dropLast()) }
  }
}

extension Receipt {
  /// Whether a receipt that was read is one that this program could have written: plain names, real checksums.
  fileprivate var isPlain: Bool {
    SheetName.sequence(of: file) == sequence && sequence > 0
      && file.drop { $0 != "-" }.hasPrefix("-\(id)-\(context)-\(language)")
      && (1...1 << 30).contains(bytes) && (1...10_000).contains(pages) && [sha256, key].allSatisfy(\.isChecksum)
  }
}

extension String {
  /// Whether this is a SHA-256 as hexadecimal digits.
  var isChecksum: Bool { utf8.count == 64 && utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) } }
}
