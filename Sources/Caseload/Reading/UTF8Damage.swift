/// How bytes fail to be UTF-8: enough to tell a damaged UTF-8 file from one in an older encoding.
struct UTF8Damage: Hashable {
  /// The first line that has a broken byte, from 1.
  var line: Int
  /// Bytes above 0x7F that belong to no letter.
  var brokenBytes = 0
  /// Letters of two bytes and more that are whole.
  var wholeLetters = 0

  /// Nil when the bytes are UTF-8.
  init?(of bytes: [UInt8]) {
    if String(validating: bytes, as: UTF8.self) != nil { return nil }
    var line = 1
    var firstBroken: Int?
    var place = 0
    while place < bytes.count {
      let byte = bytes[place]
      if byte == 10 { line += 1 }
      guard byte >= 0x80 else {
        place += 1
        continue
      }
      let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
      let letter = bytes[place..<min(place + length, bytes.count)]
      if letter.count == length, String(validating: letter, as: UTF8.self) != nil {
        wholeLetters += 1
        place += length
      } else {
        brokenBytes += 1
        firstBroken = firstBroken ?? line
        place += 1
      }
    }
    self.line = firstBroken ?? line
  }
}
