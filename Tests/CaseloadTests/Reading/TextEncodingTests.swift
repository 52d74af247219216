import Caseload
import Foundation
import Handout
import Testing

@Suite struct TextEncodingTests {
  static let text = "id,goes_by,contexts\nk-07,José,hold-only\n"

  static func bytes(_ encoding: String.Encoding, mark: [UInt8]) throws -> [UInt8] {
    mark + Array(try #require(text.data(using: encoding)))
  }

  @Test(
    "a file is read in whichever encoding a spreadsheet wrote it",
    arguments: [
      (String.Encoding.utf8, [], TextEncoding.utf8), (.utf8, [0xEF, 0xBB, 0xBF], .utf8),
      (.utf16LittleEndian, [0xFF, 0xFE], .utf16LittleEndian), (.utf16LittleEndian, [], .utf16LittleEndian),
      (.utf16BigEndian, [0xFE, 0xFF], .utf16BigEndian), (.utf16BigEndian, [], .utf16BigEndian),
      (.windowsCP1252, [], .windows1252),
    ] as [(String.Encoding, [UInt8], TextEncoding)])
  func reads(_ written: String.Encoding, _ mark: [UInt8], _ expected: TextEncoding) throws {
    let table = try CaseloadTable.read(try Self.bytes(written, mark: mark), named: "caseload.csv")
    #expect(table.encoding == expected)
    #expect(table.rows.first?.cells[.goesBy] == .text("José"))
    #expect(table.rows.first?.cells[.id] == .text("k-07"))
  }

  @Test("curly quotes and the euro sign of Windows-1252 are themselves")
  func windowsMarks() throws {
    let bytes = Array("id,goes_by,contexts,goal\n1,Al,x,".utf8) + [0x93, 0x80, 0x94, 0xF1, 0x0A]
    let table = try CaseloadTable.read(bytes, named: "caseload.csv")
    #expect(table.rows.first?.cells[.goal] == .text("“€”ñ"))
  }

  @Test("an old encoding is said once, so that somebody checks the accents")
  func oldEncodingIsNoticed() throws {
    let caseload = try CaseloadReader(rules: Sample.rules)
      .read(try Self.bytes(.windowsCP1252, mark: []), named: "caseload.csv")
    #expect(caseload.noticeTexts.count { $0.contains("Windows-1252") } == 1)
    #expect(caseload.plans.first?.goesBy.words == "José")
  }

  @Test("damaged UTF-8 is refused with its line instead of read as accents of another encoding")
  func damagedUTF8() throws {
    let bytes = Array("id,goes_by,contexts\n1,José,x\n2,Zoë".utf8) + [0xC3, 0x0A]
    #expect(try #require(Sample.refusal(bytes)).contains("line 3 has bytes that are not UTF-8"))
  }

  @Test("a byte that no encoding knows is refused with its line")
  func unknownByte() throws {
    #expect(try #require(Sample.refusal(Array("id,goes_by,contexts\n1,A".utf8) + [0x81, 0x0A])).contains("line 2"))
  }

  @Test("half a surrogate pair spoils its own row only")
  func halfSurrogate() throws {
    var units = Array("id,goes_by,contexts\n1,A".utf16)
    units.append(0xD83D)
    units += Array(",hold-only\n2,Bo,hold-only\n".utf16)
    var bytes: [UInt8] = [0xFF, 0xFE]
    for unit in units { bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    let caseload = try CaseloadReader(rules: Sample.rules).read(bytes, named: "caseload.csv")
    #expect(caseload.plans.map(\.id) == ["2"])
    #expect(
      caseload.problemTexts == ["caseload.csv:2: goes_by: holds the hidden character U+FFFD; retype the cell [id 1]"])
  }

  @Test("a zero byte is refused with its line")
  func zeroByte() throws {
    let refusal = try #require(Sample.refusal(Array("id,goes_by,contexts\n1,A\u{0},x\n".utf8)))
    #expect(refusal.contains("line 2 has a zero byte"))
  }

  @Test(
    "what is no text is refused with what to save instead",
    arguments: [
      [0x50, 0x4B, 0x03, 0x04, 0x14], [0xD0, 0xCF, 0x11, 0xE0, 0xA1], Array("%PDF-1.7".utf8),
      [0x1F, 0x8B, 0x08], [0x89, 0x50, 0x4E, 0x47], Array("<html><table>".utf8), [0xFF, 0xFE, 0, 0, 0x69, 0, 0, 0],
    ] as [[UInt8]])
  func foreign(_ bytes: [UInt8]) throws {
    let refusal = try #require(Sample.refusal(bytes))
    #expect(refusal.hasPrefix("Could not read caseload.csv: it is "))
    #expect(refusal.contains("CSV UTF-8"))
  }
}
