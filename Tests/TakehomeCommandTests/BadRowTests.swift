import Foundation
import Testing

@Suite("a bad row never stops the others", .timeLimit(.minutes(5))) struct BadRowTests {
  static let rows = [
    "k-01,Al,car-wait,en,",
    "k-02,Bo,car-wait,xx,",
    "k-03,Cy,swimming,en,",
    "k-04,Di,story-tme,en,",
    "k-05,Ed,car-wait",
    "k-06,Fay,car-wait,en,,stray,cells",
    "k-07,\(String(repeating: "G", count: 400)),car-wait,en,",
    "k-08,Ha\u{202E}l,car-wait,en,",
    "k-09,I\u{7}o,car-wait,en,",
    "../../k-10,Jo,car-wait,en,",
    "\"k-11\n.pdf\",Kay,car-wait,en,",
    "=cmd(),Lu,car-wait,en,",
    "k-13,=cmd(),car-wait,en,",
    "k-14,Max,car-wait,en,=cmd()",
    "k-15,Ni\u{1F600},car-wait,en,",
    "k-16,Ola,\"car-wait;car-wait;swimming\",en,\"Two\nlines\"",
    "k-16,Ola,car-wait,en,",
    "k-17,,car-wait,en,",
    ",Pat,car-wait,en,",
    "k-19,Quinn \"Q\",car-wait,en,said \"\"so\"\"",
    "k-20,\u{1F469}\u{200D}\u{1F467},car-wait,en,",
    "k.20,Ria,car-wait,en,",
    "...,Sol,car-wait,en,",
    "k-23,T\u{300}\u{301}\u{302}ed,car-wait,en,",
    "k-24,\u{12000}\u{12001},car-wait,en,",
  ]

  @Test("each problem is one line with line, column and id, and what is good is printed")
  func rows() async throws {
    let desk = try Desk()
    try desk.write("id,goes_by,contexts,language,notes\n" + Self.rows.joined(separator: "\n") + "\n", to: "rows.csv")
    let check = try await desk.run("check", "rows.csv")
    let batch = try await desk.run("batch", "rows.csv", "-o", "out", "--jobs", "2")
    #expect(check.code == 1)
    #expect(batch.code == 1)
    #expect(Set(check.complaints) == Set(batch.complaints))
    #expect(check.complaints.allSatisfy { $0.hasPrefix("rows.csv:") && !$0.contains("cmd") })
    #expect(!check.errors.unicodeScalars.contains { $0.value < 32 && $0 != "\n" || $0 == "\u{202E}" })
    #expect(try desk.files().allSatisfy { !$0.contains("..") && $0.hasPrefix("out") || $0 == "rows.csv" })
    let files = try desk.files(in: "out").joined(separator: "\n") + "\n"
    try Snapshot.check([check, batch].transcript + "\n" + files, "bad-rows")
  }

  @Test("check says the same as JSON: what would print, and each problem and notice with its place")
  func report() async throws {
    struct Remark: Decodable { var line: Int?, column: String?, context: String?, id: String?, file, sentence: String }
    struct Report: Decodable { let sheets: Int, problems: [Remark], notices: [Remark] }
    let desk = try Desk()
    try desk.write("id,goes_by,contexts,language,notes,x\n" + Self.rows.joined(separator: "\n") + "\n", to: "rows.csv")
    let (lines, json) = (try await desk.run("check", "rows.csv"), try await desk.run("check", "rows.csv", "--json"))
    #expect((json.code, json.errors) == (1, lines.errors))
    let report = try JSONDecoder().decode(Report.self, from: Data(json.output.utf8))
    #expect(lines.output == "\(report.sheets) sheets would print, \(report.problems.count) problems\n")
    for remark in report.problems + report.notices {
      #expect(remark.file == "rows.csv")
      #expect(lines.errors.contains(remark.sentence))
      #expect(lines.errors.contains(remark.line.map { "rows.csv:\($0): " } ?? "rows.csv: "))
    }
    #expect(report.problems.contains { $0.column == "language" && $0.id == "k-02" && $0.line == 3 })
    #expect(report.problems.contains { $0.context == "car-wait" && $0.column == nil })
    #expect(report.notices.contains { $0.line == nil })
  }

  static let encodings: [(name: String, encoding: String.Encoding, mark: [UInt8])] = [
    ("utf8.csv", .utf8, []), ("utf8-marked.csv", .utf8, [0xEF, 0xBB, 0xBF]),
    ("utf16-little.csv", .utf16LittleEndian, [0xFF, 0xFE]), ("utf16-big.csv", .utf16BigEndian, [0xFE, 0xFF]),
    ("utf16-bare.csv", .utf16LittleEndian, []), ("windows.csv", .windowsCP1252, []),
  ]

  @Test("one table in six encodings, three delimiters and both line ends prints the same sheet")
  func encodings() async throws {
    let desk = try Desk()
    let lines = ["ID|Goes By|Contexts|Language|Notes", "7|Zoë|car-wait|en|\"one|or two\""]
    var sheets: Set<Data> = []
    for (name, encoding, mark) in Self.encodings {
      for (delimiter, end) in [(",", "\r\n"), (";", "\n"), ("\t", "\r")] {
        let text = lines.map { $0.replacing("|", with: delimiter) + end }.joined().replacing(
          "one\(delimiter)or", with: "one or")
        try desk.write(mark + [UInt8](#require(text.data(using: encoding))), to: name)
        let batch = try await desk.run("batch", name, "-o", "out")
        #expect(batch.code == 0, "\(name) \(delimiter)")
        #expect(batch.errors.isEmpty == (name != "windows.csv"))
        sheets.insert(try desk.bytes("out/001-7-car-wait-en.pdf"))
      }
    }
    #expect(sheets.count == 1)
  }
}
