import Testing

@testable import Canvas

@Suite("verify: a file that means harm", .timeLimit(.minutes(5))) struct VerifyHostileTests {
  private static let pieces: [[UInt8]] = [
    " 1 0 R ", " 99999999 0 R ", "[", "]", "<<", ">>", "(", ")", "endobj", "endstream", "stream\n", " null ", "/K ",
    "/Kids ", " -1 ", " 99999999999999999999 ", "%", "\0", "/S /Private", "BDC ", "EMC ", "EI ", "<", "ID ", "/MCID ",
  ].map { Array($0.utf8) }

  @Test("no change of a good file crashes or hangs the check", arguments: [false, true])
  func mutations(packed: Bool) throws {
    let good = try GoodSheet.broken(packed: packed) { document in
      // Plain content, so that changes reach the tokens; qpdf packs every stream but this type.
      for index in 0..<document.pageCount {
        let page = document.page(index)
        document.set(page, "/Contents", document.plainStream([("/Type", "/Metadata")], try document.pageContent(page)))
      }
    }
    var dice = Dice(state: 7)
    for _ in 0..<300 {
      var bytes = good
      for _ in 0...dice.number(below: 4) { dice.change(&bytes, pieces: Self.pieces) }
      let report = DocumentCheck.report(on: bytes)
      #expect(report.map { $0.faults.count <= 1000 } ?? true)
    }
  }

  @Test("object syntax that is changed, with every offset right, neither crashes nor hangs the check")
  func objects() throws {
    let syntax = [
      "null", "[]", "<< >>", "-1", "2147483648", "9223372036854775807", "1.5", "(\\377\\376)", "/Name", "true",
      "[[[[]]]]", "<< /S /P /K << /S /P >> >>", "[0 0 0 0]", "[null null]",
    ]
    let keys = [
      "/K", "/Pg", "/S", "/A", "/P", "/Alt", "/Kids", "/Nums", "/StructParents", "/StructParent", "/Annots",
      "/MediaBox",
      "/Contents", "/ParentTree", "/Type", "/F", "/Tabs", "/FontDescriptor", "/ToUnicode", "/Pages", "/Resources",
    ]
    var dice = Dice(state: 11)
    let good = try GoodSheet.bytes()
    for _ in 0..<300 {
      let document = try QPDFDocument(good)
      let size = document.integer(document[document.trailer, "/Size"])
      for _ in 0..<12 {
        let object = document.object(1 + dice.number(below: size - 1))
        let key = keys[dice.number(below: keys.count)]
        guard document.isDictionary(object), document.has(object, key) else { continue }
        let isPointer = dice.number(below: 3) == 0
        document.set(
          object, key,
          isPointer
            ? document.object(1 + dice.number(below: size - 1))
            : document.parse(syntax[dice.number(below: syntax.count)]))
      }
      guard let bytes = try? document.written(packed: true) else { continue }
      #expect(DocumentCheck.report(on: bytes) != nil)
    }
  }

  @Test("elements that hold each other, or stand too deep, end")
  func cycles() throws {
    let bytes = try GoodSheet.broken { document in
      let section = try document.element("P")
      document.set(section, "/K", document.array(of: section))
      document.set(
        try document.element("H1"), "/K",
        document.parse(String(repeating: "<< /S /P /K ", count: 200) + "0" + String(repeating: " >>", count: 200)))
    }
    let report = try #require(DocumentCheck.report(on: bytes))
    #expect(report.faults.contains { $0.rule == .brokenTree })
  }

  @Test("pages that hold each other end")
  func pageCycle() throws {
    let text = """
      %PDF-1.7
      1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
      2 0 obj << /Type /Pages /Kids [2 0 R 2 0 R 3 0 R 3 0 R] /Count 9 >> endobj
      3 0 obj << /Type /Page /Parent 3 0 R /MediaBox [0 0 9 9] >> endobj

      """
    let report = try #require(DocumentCheck.report(on: file(text)))
    #expect(report.pageCount == 1)
    #expect(report.faults.contains(Fault(rule: .noTabOrder, place: .page(1))))
  }

  @Test("one long array that everything shares is not read again and again")
  func sharedArray() throws {
    let bytes = try GoodSheet.broken { document in
      let numbers = Array(repeating: "0", count: 200_000).joined(separator: " ")
      document.set(document.root, "/Shared", document.parse("[\(numbers)]"))
      let shared = document[document.root, "/Shared"]
      for number in 1..<document.integer(document[document.trailer, "/Size"]) {
        let object = document.object(number)
        if document.isDictionary(object), document.has(object, "/S"), !document.isArray(document[object, "/K"]) {
          document.set(object, "/K", shared)
        }
      }
    }
    let report = try #require(DocumentCheck.report(on: bytes))
    #expect(report.faults.count <= 1000)
  }

  @Test("a stream that unpacks to a stream that unpacks to far too much is refused")
  func nestedBomb() throws {
    let inner = try Deflate.compressed(Array(repeating: 0, count: 96 << 20)).stream
    let bytes = try GoodSheet.broken { document in
      document.set(document.root, "/Bomb", try document.stream([], inner))
    }
    #expect(DocumentCheck.report(on: bytes)?.faults == [Fault(rule: .tooLarge, place: .document)])
  }

  @Test(
    "a filter that unpacks without bound here is refused before it is used",
    arguments: ["/LZWDecode      ", "/RunLengthDecode"])
  func oldFilter(_ filter: String) throws {
    let bytes = try GoodSheet.broken { document in
      let old = document.plainStream([], [1])
      document.set(document.dictionary(of: old), "/Filter", document.parse("/RunLengthDecode"))
      document.set(document.root, "/Old", old)
    }
    let name = Array("/RunLengthDecode".utf8)
    let start = try #require(bytes.indices.first { bytes[$0...].starts(with: name) })
    let file = bytes[..<start] + Array(filter.utf8) + bytes[(start + name.count)...]
    #expect(DocumentCheck.report(on: Array(file))?.faults == [Fault(rule: .tooLarge, place: .document)])
  }

  @Test("a number of objects that cannot be is not counted to")
  func manyObjects() throws {
    let text = String(decoding: file("%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\n"), as: UTF8.self)
    let bytes = Array(text.replacing("/Size 2", with: "/Size 2000000000").utf8)
    let report = try #require(DocumentCheck.report(on: bytes))
    #expect(report.faults.contains { $0.rule == .tooLarge || $0.rule == .damaged })
  }

  /// A file of these objects, numbered from 1, with a table that leads to them.
  private func file(_ text: String) -> [UInt8] {
    let bytes = Array(text.utf8)
    let starts = bytes.indices.filter { bytes[$0...].starts(with: " 0 obj".utf8) }.map { $0 - 1 }
    let rows = starts.map { start in
      String(repeating: "0", count: 10 - "\(start)".count) + "\(start) 00000 n \n"
    }
    let size = starts.count + 1
    let end =
      "xref\n0 \(size)\n0000000000 65535 f \n" + rows.joined()
      + "trailer << /Size \(size) /Root 1 0 R >>\nstartxref\n\(bytes.count)\n%%EOF\n"
    return bytes + Array(end.utf8)
  }
}

/// Numbers that look like chance and are the same on every run (SplitMix64).
private struct Dice {
  var state: UInt64

  mutating func number(below bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
  }

  mutating func change(_ bytes: inout [UInt8], pieces: [[UInt8]]) {
    guard bytes.count > 16 else { return }
    let place = 8 + number(below: bytes.count - 8)
    let end = min(bytes.count, place + 1 + number(below: 60))
    switch number(below: 6) {
    case 0: bytes[place] = UInt8(number(below: 256))
    case 1: bytes[place] ^= 1 << UInt8(number(below: 8))
    case 2: bytes.removeSubrange(place..<end)
    case 3: bytes.replaceSubrange(place..<min(end, bytes.count), with: bytes[place..<end].reversed())
    case 4: if number(below: 8) == 0 { bytes.removeSubrange(place...) }
    default:
      // Over what was there, so that the table of offsets stays right.
      let piece = pieces[number(below: pieces.count)]
      let stop = min(bytes.count, place + piece.count)
      bytes.replaceSubrange(place..<stop, with: piece.prefix(stop - place))
    }
  }
}
