/// 128 bits that tell documents apart and are the same for the same document; no secret and no proof.
struct FileID: CustomStringConvertible {
  private var high: UInt64 = 0x9E37_79B9_7F4A_7C15
  private var low: UInt64 = 0xC2B2_AE3D_27D4_EB4F

  private var length = 0

  /// The ID of a document that has nothing in it yet.
  init() {}

  /// The ID of a whole document.
  init(_ bytes: [UInt8]) {
    add(bytes)
    close()
  }

  /// Adds what comes next; all but the last time it is a multiple of eight bytes.
  mutating func add(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { all in
      let words = all.count / 8
      for index in 0..<words {
        mix(UInt64(littleEndian: all.loadUnaligned(fromByteOffset: 8 * index, as: UInt64.self)))
      }
      for byte in all[(8 * words)...] { mix(UInt64(byte)) }
    }
    length += bytes.count
  }

  /// Nothing comes next.
  mutating func close() {
    mix(UInt64(length))
    for _ in 0..<3 { mix(high ^ low) }
  }

  private mutating func mix(_ word: UInt64) {
    high = (high ^ word) &* 0x2545_F491_4F6C_DD1D
    high ^= high >> 29
    low = (low &+ word ^ high) &* 0xD6E8_FEB8_6659_FD93
    low ^= low >> 32
  }

  /// Thirty-two hexadecimal digits.
  var digits: String {
    [high, low].map { number in
      let hex = String(number, radix: 16, uppercase: true)
      return String(repeating: "0", count: 16 - hex.count) + hex
    }.joined()
  }

  /// A string in hexadecimal digits.
  var description: String { "<\(digits)>" }
}
