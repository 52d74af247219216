/// A small sRGB profile (ICC.1:2010, version 4.2), made from the numbers of IEC 61966-2-1: PDF/A wants one to say what
/// black and white are.
enum ColorProfile {
  /// The profile's bytes.
  static let sRGB: [UInt8] = made()

  /// The same bytes deflated; nil when there was no memory to do it.
  static let deflated: [UInt8]? = try? Deflate.compressed(sRGB).stream

  private static func made() -> [UInt8] {
    let white = xyz(0.9642, 1, 0.8249)
    let curve =
      "para".utf8 + word(0) + half(3) + half(0)
      + [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045].flatMap(fixed)
    let adaptation =
      "sf32".utf8 + word(0)
      + [1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508, 0.75168].flatMap(fixed)
    let tags: [(String, [UInt8])] = [
      ("desc", text("sRGB")), ("cprt", text("CC0")), ("wtpt", white), ("chad", adaptation),
      ("rXYZ", xyz(0.43607, 0.22249, 0.01392)), ("gXYZ", xyz(0.38515, 0.71687, 0.09708)),
      ("bXYZ", xyz(0.14307, 0.06061, 0.7141)), ("rTRC", curve), ("gTRC", curve), ("bTRC", curve),
    ]
    let start = 128 + 4 + 12 * tags.count
    var (directory, body): ([UInt8], [UInt8]) = (word(tags.count), [])
    for (name, data) in tags {
      directory += name.utf8 + word(start + body.count) + word(data.count)
      body += data + Array(repeating: 0, count: (4 - data.count % 4) % 4)
    }
    var header = word(start + body.count) + word(0) + word(0x0420_0000) + "mntrRGB XYZ ".utf8
    header += [2026, 1, 1, 0, 0, 0].flatMap(half) + "acsp".utf8 + Array(repeating: 0, count: 28)
    header += [0.9642, 1, 0.8249].flatMap(fixed)
    header += Array(repeating: 0, count: 128 - header.count)
    return header + directory + body
  }

  private static func word(_ number: Int) -> [UInt8] {
    withUnsafeBytes(of: UInt32(truncatingIfNeeded: number).bigEndian, Array.init)
  }
  private static func half(_ number: Int) -> [UInt8] {
    withUnsafeBytes(of: UInt16(truncatingIfNeeded: number).bigEndian, Array.init)
  }
  private static func fixed(_ number: Double) -> [UInt8] { word(Int((number * 65536).rounded())) }
  private static func xyz(_ x: Double, _ y: Double, _ z: Double) -> [UInt8] {
    "XYZ ".utf8 + word(0) + [x, y, z].flatMap(fixed)
  }
  private static func text(_ words: String) -> [UInt8] {
    "mluc".utf8 + word(0) + word(1) + word(12) + "enUS".utf8 + word(2 * words.utf16.count) + word(28)
      + words.utf16.flatMap { half(Int($0)) }
  }
}
