import Testing

@testable import Canvas

@Suite("finish: bytes that cairo never wrote", .timeLimit(.minutes(10))) struct MutationTests {
  private static let pieces: [[UInt8]] = [
    " 1 0 R ", " 9999 0 R ", "[", "]", "<<", ">>", "(", ")", "endobj", "endstream", "stream\n", " null ", "/K ", "%",
    "/Kids ", " -1 ", " 99999999999999999999 ", "\0", "/S /Private", "BDC ", "EMC ", "BI\n", "/MCID ", "\\", "0 0 R",
  ].map { Array($0.utf8) }

  @Test(
    "no change crashes the strict writer: it refuses, or makes what the other pass makes",
    arguments: [StressCorpus.nested, .artifacts, .links, .masks, .images, .rightToLeft, .forms])
  func mutations(_ kind: StressCorpus) throws {
    let whole = try kind.drawn()
    var random = SeededNumbers(state: 0x5EED)
    var made = 0
    for _ in 0..<400 {
      var drawn = whole
      for _ in 0...random.below(2) { random.change(&drawn.bytes, pieces: Self.pieces) }
      guard let strict = try? drawn.strict() else { continue }
      made += 1
      let objects = try drawn.throughObjects()
      #expect(try Comparison.differences(strict, objects) == [])
    }
    #expect(made > 0)
  }
}

/// Numbers that are the same on every run.
private struct SeededNumbers {
  var state: UInt64

  mutating func below(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(max(1, limit)))
  }

  /// Flips a bit, overwrites or puts in a piece, swaps two digits, or cuts the end off.
  mutating func change(_ bytes: inout [UInt8], pieces: [[UInt8]]) {
    guard bytes.count > 64 else { return }
    let place = below(bytes.count - 32)
    switch below(8) {
    case 0: bytes.removeLast(below(bytes.count))
    case 1: bytes.insert(contentsOf: pieces[below(pieces.count)], at: place)
    case 2, 3:
      let piece = pieces[below(pieces.count)]
      bytes.replaceSubrange(place..<place + piece.count, with: piece)
    case 4, 5, 6:
      // A digit of an object; those of the table are many, and all lead to the same refusal.
      let table = bytes.indices.last { bytes[$0...].starts(with: "xref\n0 ".utf8) } ?? bytes.count
      let digits = bytes.indices.filter { $0 < table && bytes[$0].isDigit }
      bytes[digits[below(digits.count)]] = UInt8(ascii: "0") + UInt8(below(10))
    default: bytes[place] ^= 1 << UInt8(below(8))
    }
  }
}
