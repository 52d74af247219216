/// PDF as it is written: numbers, names and strings one after another.
struct PDFSyntax {
  private(set) var bytes: [UInt8] = []

  init(room: Int = 0) { bytes.reserveCapacity(room) }

  /// Takes away the first bytes.
  mutating func takeFirst(_ count: Int) -> [UInt8] {
    let first = Array(bytes[..<count])
    bytes.removeFirst(count)
    return first
  }

  mutating func add(_ words: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: words.utf8Start, count: words.utf8CodeUnitCount))
  }

  mutating func add(_ words: String) { bytes.append(contentsOf: words.utf8) }
  mutating func add(_ part: some Collection<UInt8>) { bytes.append(contentsOf: part) }

  mutating func add(_ number: Int) {
    guard number >= 0 else { return add(String(number)) }
    var unit = 1
    while number / unit >= 10 { unit *= 10 }
    while unit > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(number / unit % 10))
      unit /= 10
    }
  }

  /// A decimal number, to a hundred-thousandth.
  mutating func add(decimal number: Double) {
    let (whole, rest) = Int((abs(number) * 100_000).rounded()).quotientAndRemainder(dividingBy: 100_000)
    if number < 0, whole + rest > 0 { add("-") }
    add(whole)
    guard rest > 0 else { return }
    add(".")
    var (left, unit) = (rest, 10_000)
    while left > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(left / unit))
      (left, unit) = (left % unit, unit / 10)
    }
  }

  /// A decimal number and a space.
  mutating func add(decimals number: Double) {
    add(decimal: number)
    add(" ")
  }

  mutating func addReference(_ number: Int) {
    add(number)
    add(" 0 R")
  }

  /// A text string: ASCII as it is, everything else in UTF-16.
  mutating func add(text words: String) {
    guard words.utf8.contains(where: { $0 < 0x20 || $0 > 0x7E }) else { return add(string: words) }
    add("<FEFF")
    for unit in words.utf16 {
      for shift in [12, 8, 4, 0] as [UInt16] { bytes.append(Self.digits[Int(unit >> shift & 15)]) }
    }
    add(">")
  }

  /// A byte string: whatever it holds stays inside it.
  mutating func add(string words: String) {
    add("(")
    for byte in words.utf8 {
      switch byte {
      case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "\\"):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      case 0x0D: add("\\r")
      default: bytes.append(byte)
      }
    }
    add(")")
  }

  private static let digits = Array("0123456789ABCDEF".utf8)
}
