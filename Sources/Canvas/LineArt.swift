/// The lines of an SVG picture.
enum LineArt {
  /// The thinnest line of a print, in points.
  private static let thinnest = 1.0

  /// The picture with every line so thick that it is at least a point when it is drawn smaller by a factor.
  ///
  /// Widths stand in `stroke-width`, as an attribute or in a style; a line that says no width is 1 wide, and stays so.
  static func thickened(_ bytes: [UInt8], by factor: Double) -> [UInt8] {
    let least = thinnest * factor
    var thick: [UInt8] = []
    thick.reserveCapacity(bytes.count + 256)
    var kept = 0
    var place = 0
    while let found = bytes[place...].firstIndex(of: UInt8(ascii: "s")) {
      place = found + 1
      guard let width = width(in: bytes, at: found), let number = Double(String(decoding: bytes[width], as: UTF8.self))
      else { continue }
      thick += bytes[kept..<width.lowerBound]
      thick += Array("\(max(number, least))".utf8)
      (kept, place) = (width.upperBound, width.upperBound)
    }
    return thick + bytes[kept...]
  }

  /// The number that a `stroke-width` which begins here says.
  private static func width(in bytes: [UInt8], at start: Int) -> Range<Int>? {
    let name: StaticString = "stroke-width"
    guard bytes.holds(name, at: start) else { return nil }
    var place = start + name.utf8CodeUnitCount
    func skip(_ isSkipped: (UInt8) -> Bool, atMost most: Int = .max) {
      let end = bytes[place...].prefix { isSkipped($0) }.prefix(most).endIndex
      place = end
    }
    let isSpace = { (byte: UInt8) in byte == 32 || (9...13).contains(byte) }
    skip(isSpace)
    guard place < bytes.count, "=:".utf8.contains(bytes[place]) else { return nil }
    place += 1
    skip(isSpace)
    skip({ "\"'".utf8.contains($0) }, atMost: 1)
    skip(isSpace)
    let first = place
    let isDigit = { (byte: UInt8) in (48...57).contains(byte) }
    skip(isDigit)
    if place < bytes.count, bytes[place] == UInt8(ascii: "."), bytes[(place + 1)...].first.map(isDigit) == true {
      place += 1
      skip(isDigit)
    }
    return place > first ? first..<place : nil
  }
}
