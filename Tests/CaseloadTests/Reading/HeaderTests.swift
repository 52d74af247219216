import Testing

@testable import Caseload

@Suite struct HeaderTests {
  @Test(
    "a header is known by its alias, whatever its case, spaces and marks",
    arguments: [
      ("id", Column.id), ("ID", .id), ("Client ID", .id), ("child_id", .id), ("record-id", .id), ("MRN", .id),
      ("What name do they go by?", .goesBy), ("Preferred Name", .goesBy), ("goesBy", .goesBy), ("Goes by", .goesBy),
      ("Preferred first name", .goesBy), ("Nickname", .goesBy), ("First Name", .goesBy), ("Guardian Name", .caregiver),
      ("Parent/Guardian", .caregiver), ("Parent name", .caregiver), ("Home Language", .language),
      ("preferred  language", .language), ("Next Session", .nextVisit), ("next appointment", .nextVisit),
      ("Clinic phone", .phone), ("Allergy", .allergies), ("Video link", .videoURL), ("video", .videoURL),
      ("Age (months)", .ageInMonths), ("age in months", .ageInMonths), ("Primary clinician", .therapist),
      ("Assigned Staff", .therapist), ("Provider", .therapist), ("yesCues", .yesCues), (" use until ", .useUntil),
      ("\u{FEFF}id", .id), ("Precautions", .cautions),
    ])
  func alias(_ header: String, _ column: Column) {
    #expect(Column.named(header)?.column == column)
  }

  @Test("each column is found by its own name", arguments: Column.allCases)
  func ownName(_ column: Column) {
    #expect(Column.named(column.rawValue)?.match == .exact)
    #expect(Column.named(column.rawValue.uppercased())?.column == column)
  }

  @Test("headers that could hold a full name, a birthday or an address are not read")
  func unread() {
    for header in ["Name", "Last name", "Legal first name", "DOB", "Birthdate", "Email", "Home phone", ""] {
      #expect(Column.named(header) == nil, "\(header)")
    }
  }

  @Test("of two headers for one column the exact name is read and the other dropped")
  func exactWins() throws {
    let match = try HeaderMatch(["Client ID", "id", "GOES BY", "goes_by", "contexts"])
    #expect(match.columns == [nil, .id, nil, .goesBy, .contexts])
    #expect(match.unknown == ["Client ID", "GOES BY"])
  }

  @Test("a first name is read only when no better name is there")
  func lastResort() throws {
    #expect(try HeaderMatch(["id", "First name", "contexts"]).columns == [.id, .goesBy, .contexts])
    #expect(try HeaderMatch(["id", "First name", "Nickname"]).columns == [.id, nil, .goesBy])
  }

  @Test("two headers equally sure are refused and both named")
  func rivals() throws {
    let refusal = try #require(Sample.refusal(Array("Client ID,MRN,goes_by,contexts\n1,2,Al,x\n".utf8)))
    #expect(refusal.contains("\"Client ID\" and \"MRN\" both mean id"))
    #expect(Sample.refusal(Array("id,id,goes_by,contexts\n1,2,Al,x\n".utf8)) != nil)
    #expect(Sample.refusal(Array("Client ID,MRN,id,goes_by,contexts\n1,2,3,Al,x\n".utf8)) == nil)
  }

  @Test("an unknown column is named once, safe to print, and its data is gone")
  func unknown() throws {
    let text = "id,goes_by,contexts,Legal\u{202E}name,DOB,DOB\n1,Al,hold-only,Zzyzx,Zzyzx,Zzyzx\n"
    let table = try CaseloadTable.read(Array(text.utf8), named: "caseload.csv")
    #expect(table.unknownColumns == ["LegalU+202Ename", "DOB"])
    #expect(!table.rows.contains { $0.cells.values.contains(.text("Zzyzx")) })
    let notices = try Sample.read(text).noticeTexts
    #expect(notices.count { $0 == "caseload.csv: column \"DOB\" is not known; its data was dropped" } == 1)
  }

  @Test("a column without a header is named by its place when it holds something")
  func nameless() throws {
    let filled = try CaseloadTable.read(Array("id,goes_by,contexts,,\n1,Al,x,y,\n".utf8), named: "a.csv")
    #expect(filled.unknownColumns == ["column 4, without a header"])
    let empty = try CaseloadTable.read(Array("id,goes_by,contexts,,\n1,Al,x,,\n".utf8), named: "a.csv")
    #expect(empty.unknownColumns.isEmpty)
  }
}
