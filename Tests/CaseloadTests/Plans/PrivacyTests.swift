import Caseload
import Testing

/// No message may hold a family's words: a marker stands in every personal column, and every message is searched.
@Suite struct PrivacyTests {
  static let personal: [Column] = [
    .goesBy, .caregiver, .dose, .goal, .yesCues, .stopCues, .cautions, .allergies, .oil, .therapist, .phone, .videoURL,
    .notes,
  ]

  /// What is wrong with each cell in turn, around the marker.
  static let spoilt: [String] = [
    "Zzyzx", "=Zzyzx", "@Zzyzx", "+Zzyzx", "Zzyzx\u{202E}", "Zzyzx\u{1}", "Zzyzx\u{FFFD}",
    String(repeating: "Zzyzx ", count: 100),
    "Zzyzx;Zzyzx;Zzyzx;Zzyzx;Zzyzx;Zzyzx;Zzyzx;Zzyzx;Zzyzx;Zzyzx;Zzyzx;Zzyzx;Zzyzx",
    "https://Zzyzx@example.org", "\"Zzyzx",
  ]

  static func holdsMarker(_ caseload: CheckedCaseload) -> Bool {
    caseload.messages.contains { $0.lowercased().contains("zzyzx") }
      || "\(caseload)".lowercased().contains("zzyzx")
  }

  @Test("no message repeats a personal cell, however it is spoilt", arguments: spoilt)
  func personalCells(_ cell: String) throws {
    let quoted = "\"" + cell.replacing("\"", with: "\"\"") + "\""
    for contexts in ["bath-time; nope", "sensory-bins"] {
      let header = "id,contexts,age_months,language," + Self.personal.map(\.rawValue).joined(separator: ",")
      let row = "k-07,\(contexts),14,xx," + Self.personal.map { _ in quoted }.joined(separator: ",")
      let caseload = try Sample.read("\(header)\n\(row)\n\(row),extra\n")
      #expect(!caseload.problems.isEmpty)
      #expect(!Self.holdsMarker(caseload))
    }
  }

  @Test(
    "a name that slid into a column of codes is not quoted",
    arguments: [
      "contexts", "strokes", "language", "paper", "reading", "next_visit", "use_until", "age_months", "copies",
    ])
  func slidName(_ column: String) throws {
    let header = "id,goes_by,contexts,caregiver,\(column)".split(separator: ",")
    guard column != "contexts" else {
      let caseload = try Sample.read("id,goes_by,contexts\nk-07,Zzyzx Smith,Zzyzx\n")
      #expect(!caseload.problems.isEmpty && !Self.holdsMarker(caseload))
      return
    }
    for (name, cell) in [("Zzyzx Smith", "Zzyzx"), ("Al", "mother Zzyzx"), ("Zzyzx", "likes Zzyzx")] {
      let caseload = try Sample.read("\(header.joined(separator: ","))\nk-07,\(name),hold-only,Ana Zzyzx,\(cell)\n")
      #expect(caseload.problems.count == 1)
      #expect(!Self.holdsMarker(caseload))
    }
  }

  @Test("an id that is the name shows in no message of its row, nor of a row that slid")
  func namedID() throws {
    let caseload = try Sample.read(
      "id,goes_by,contexts,paper\nzzyzx-1,Zzyzx,nope,a5\nzzyzx-2,Zzyzx,hold-only,a4,extra\nk,\"Zzyzx\" Q,hold-only,a4\n"
    )
    #expect(caseload.problems.count >= 4)
    #expect(!Self.holdsMarker(caseload))
  }

  @Test("a JSON plan of the wrong shape shows none of its words")
  func json() throws {
    for value in ["{\"first\": \"Zzyzx\"}", "[\"Zzyzx\"]", "\"=Zzyzx\""] {
      for column in Self.personal {
        let text =
          "[{\"id\": \"k-07\", \"contexts\": \"nope\", \"goes_by\": \"Zzyzx\", \"\(column.rawValue)\": \(value)}]"
        #expect(!Self.holdsMarker(try Sample.read(text, named: "a.json")))
      }
    }
  }

  @Test("the data of an unknown column is in no plan and no message")
  func unknownColumn() throws {
    let caseload = try Sample.read("id,goes_by,contexts,Diagnosis\nk-07,Al,hold-only,Zzyzx\n")
    #expect(caseload.noticeTexts.contains { $0.contains("\"Diagnosis\"") })
    #expect(!Self.holdsMarker(caseload))
  }
}
