import Caseload
import Handout
import Testing

@Suite struct CaseloadTableTests {
  @Test("rows keep the line that they begin on, past quoted newlines and blank lines")
  func lines() throws {
    let text = "id,goes_by,contexts,notes\r\n1,Al,x,\"one\r\ntwo\"\r\n\r\n2,Bo,x,\r\n"
    let table = try CaseloadTable.read(Array(text.utf8), named: "caseload.csv")
    #expect(table.rows.map(\.place.line) == [2, 5])
    #expect(table.rows.first?.cells[.notes] == .text("one\ntwo"))
    #expect(table.rows.last?.cells[.notes] == nil)
  }

  @Test(
    "a leading sep= line chooses the delimiter and counts as a line",
    arguments: ["sep=;\n", "sep=;\r\n", "\"sep=;\"\r\n", "SEP=;\r"])
  func separatorLine(_ line: String) throws {
    let table = try CaseloadTable.read(Array((line + "id;goes_by;contexts\n1;Al;x;\n").utf8), named: "a.csv")
    #expect(table.delimiter == .semicolon)
    #expect(table.rows.map(\.place.line) == [3])
  }

  @Test(
    "a file that holds no caseload says what is missing and what to do",
    arguments: [
      ("", "the file is empty"), (" \n\r\n", "the file is empty"),
      ("id,goes_by,contexts\n", "a header line but no rows"),
      ("goes_by,contexts\nAl,x\n", "its first line has no id"),
      ("a,b\nc,d\n", "its first line has no id, no goes_by, no contexts"),
      ("id,goes_by,contexts\n1,\"Al,x\n", "the quote that opens on line 2 is never closed"),
    ])
  func refusals(_ text: String, _ expected: String) throws {
    let refusal = try #require(Sample.refusal(Array(text.utf8)))
    #expect(refusal.hasPrefix("Could not read caseload.csv: "))
    #expect(refusal.contains(expected))
    #expect(refusal.hasSuffix("."))
  }

  @Test("a table without a header never shows its first row")
  func noHeader() throws {
    let refusal = try #require(Sample.refusal(Array("k-07,Zzyzx,bath-time\nk-08,Al,bath-time\n".utf8)))
    #expect(!refusal.contains("Zzyzx"))
  }

  @Test("a row with more filled cells than the header is refused; missing cells are empty; the others stand")
  func ragged() throws {
    let text = "id,goes_by,contexts,goal\n1,Al,hold-only,to sleep, to rest\n2,Bo,hold-only\n3,Cy,hold-only,rest,,\n"
    let caseload = try Sample.read(text)
    #expect(caseload.plans.map(\.id) == ["2", "3"])
    #expect(
      caseload.problemTexts == [
        "caseload.csv:2: has 1 more filled cell than the header has columns; put cells with a comma in quotes [id 1]"
      ])
  }

  @Test("a slid row whose id is not in the first column shows none")
  func slidID() throws {
    let caseload = try Sample.read("goes_by,id,contexts\nAl, Zzyzx,1,hold-only\n")
    #expect(caseload.problems.map(\.id) == [nil])
    #expect(!caseload.messages.joined().contains("Zzyzx"))
  }

  @Test("a quote that is not doubled spoils its own row only")
  func strayQuote() throws {
    let caseload = try Sample.read(
      "id,goes_by,contexts,goal\n1,Al,hold-only,\"say \"no\" first\"\n2,Bo,hold-only,rest\n")
    #expect(caseload.plans.map(\.id) == ["2"])
    #expect(caseload.problemTexts.first?.contains("write a quote inside a cell twice") == true)
  }

  @Test("more rows than any clinic has are refused, and so is a file over 64 MB")
  func bounds() throws {
    let rows = "id,goes_by,contexts\n" + String(repeating: "1,A,x\n", count: ReadingLimits.rows + 1)
    #expect(try #require(Sample.refusal(Array(rows.utf8))).contains("more than 200,000 rows"))
    let large = [UInt8](repeating: 65, count: ReadingLimits.fileBytes + 1)
    #expect(try #require(Sample.refusal(large)).contains("larger than 64 MB"))
  }

  @Test("a file's name is made safe before it is printed")
  func fileName() throws {
    let refusal = try #require(Sample.refusal([], named: "case\u{1B}[31m\u{202E}.csv"))
    #expect(refusal.hasPrefix("Could not read caseU+001B[31mU+202E.csv: "))
  }

  @Test("no description of a row or a table shows a cell")
  func redacted() throws {
    let table = try CaseloadTable.read(Array("id,goes_by,contexts\n1,Zzyzx,x\n".utf8), named: "a.csv")
    var dumped = ""
    dump(table, to: &dumped)
    #expect(!"\(table) \(table.rows) \(dumped)".contains("Zzyzx"))
  }
}
