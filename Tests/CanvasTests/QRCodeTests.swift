import Testing

@testable import Canvas

@Suite struct QRCodeTests {
  /// Capacities of bytes at error correction M, ISO/IEC 18004 table 7.
  @Test(
    "a code has as many modules as its address needs at error correction M",
    arguments: [(1, 21), (14, 21), (15, 25), (26, 25), (27, 29), (84, 37), (85, 41), (331, 69), (332, 73), (2331, 177)])
  func modules(_ bytes: Int, _ side: Int) throws {
    let code = try QRCode(String(repeating: "a", count: bytes))
    #expect(code.side == side)
    #expect(code.modules.count == side * side)
  }

  @Test("three corners have the finder pattern, the fourth has not")
  func finders() throws {
    let code = try QRCode("https://example.org/v/1")
    func row(_ y: Int, from x: Int) -> [Bool] { (x..<x + 7).map { code.modules[y * code.side + $0] } }
    let (edge, ring, heart) = (
      [Bool](repeating: true, count: 7), [true, false, false, false, false, false, true],
      [true, false, true, true, true, false, true]
    )
    let far = code.side - 7
    for (x, y) in [(0, 0), (far, 0), (0, far)] {
      #expect(row(y, from: x) == edge && row(y + 1, from: x) == ring && row(y + 3, from: x) == heart)
    }
    #expect(row(far, from: far) != edge)
  }

  @Test("the same address gives the same code")
  func sameCode() throws {
    #expect(try QRCode("https://example.org") == QRCode("https://example.org"))
    #expect(try QRCode("https://example.org") != QRCode("https://example.net"))
  }

  @Test("an address that no code holds is refused with its length", arguments: [0, 2332, 5000])
  func tooLong(_ bytes: Int) {
    #expect(throws: CanvasError.codeTooLong(bytes: bytes)) { try QRCode(String(repeating: "a", count: bytes)) }
  }

  @Test("a drawn code leaves a quiet zone of four modules")
  func quietZone() throws {
    #expect(QRCode.quietZone == 4)
    let code = try QRCode("a")
    let side = Double(code.side + 8) * 3
    let pixels = try Sample.pixels(width: side, height: side) { (ink) throws(CanvasError) in
      try ink.code(code, x: 0, y: 0, side: side)
    }
    #expect(pixels.inkedColumns == 12...Int(side) - 13)
    #expect(pixels.inkedRows == 12...Int(side) - 13)
  }
}
