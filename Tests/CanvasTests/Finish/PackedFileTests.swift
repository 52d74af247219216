import Testing

@testable import Canvas

@Suite struct PackedFileTests {
  /// A file of some objects, of which bytes are taken away in between.
  private func file(takenAtLeast least: Int) throws -> (bytes: [UInt8], takes: Int) {
    var file = PackedFile(size: 1, compressor: try Compressor())
    var (bytes, takes): ([UInt8], Int) = ([], 0)
    let (root, information) = (file.newNumber(), file.newNumber())
    for number in 0..<600 {
      let (plain, stream) = (file.newNumber(), file.newNumber())
      try file.add(plain) { $0.add("<</N \(number)>>") }
      try file.add(stream, .plain(Array("stream \(number)".utf8))) { _ in }
      let taken = file.take(atLeast: least)
      if !taken.isEmpty { takes += 1 }
      bytes += taken
    }
    try file.add(root) { $0.add("<<>>") }
    try file.add(information) { $0.add("<<>>") }
    return (bytes + (try file.finished(root: root, information: information)), takes)
  }

  @Test("a file that is taken away as it comes is the same as one that is held")
  func taken() throws {
    let whole = try file(takenAtLeast: .max)
    #expect(whole.takes == 0)
    for least in [1, 1000, 4096] {
      let pieces = try file(takenAtLeast: least)
      #expect(pieces.takes > 1)
      #expect(pieces.bytes == whole.bytes)
    }
  }

  @Test("a row of the table holds any place, and offsets of 4 GB and more take five bytes")
  func places() {
    typealias Place = PackedFile.Place
    func row(_ place: Place, width: Int = 4) -> [UInt8] {
      var table: [UInt8] = []
      place.addRow(width: width, to: &table)
      return table
    }
    #expect(row(.nowhere) == [0, 0, 0, 0, 0, 0xFF, 0xFF])
    #expect(row(.at(0x01_02_03_04)) == [1, 1, 2, 3, 4, 0, 0])
    #expect(row(.packed(stream: 0x12_34_56, index: 499)) == [2, 0, 0x12, 0x34, 0x56, 1, 0xF3])
    #expect(Place.width(of: 0xFFFF_FFFF) == 4)
    #expect(Place.width(of: 0x1_0000_0000) == 5)
    #expect(row(.at(0x01_02_03_04_05), width: 5) == [1, 1, 2, 3, 4, 5, 0, 0])
  }
}
