import Handout
import Testing

@testable import Caseload

@Suite struct CellTextTests {
  @Test(
    "text is trimmed, its white space collapsed and its letters composed",
    arguments: [
      ("  Mia   Rose ", "Mia Rose"), ("a\tb\n c", "a b c"), ("Jose\u{301}", "Jos\u{E9}"),
      ("\u{A0}a\u{A0}\u{A0}b", "a b"),
      ("\u{FEFF}a\u{200B}b\u{AD}", "ab"), ("", ""), (" \u{3000} ", ""), ("a\u{2028}b", "a b"), ("- rest", "- rest"),
      ("+1 (555) 010-0199", "+1 (555) 010-0199"), ("+44 20", "+44 20"), ("#1 goal", "#1 goal"), ("👩‍👧", "👩‍👧"),
    ])
  func cleans(_ raw: String, _ expected: String) throws {
    #expect(Array(try CellText.clean(raw).unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test("notes keep their lines")
  func lines() throws {
    #expect(try CellText.clean("- one \r\n\n - two", keepsLines: true) == "- one\n- two")
  }

  @Test(
    "a character that is hidden or turns text around is named, never obeyed",
    arguments: [
      ("\u{202A}", "U+202A"), ("\u{202E}", "U+202E"), ("\u{2066}", "U+2066"), ("\u{2069}", "U+2069"),
      ("\u{200E}", "U+200E"), ("\u{200F}", "U+200F"), ("\u{1B}", "U+001B"), ("\u{7F}", "U+007F"),
      ("\u{FFFD}", "U+FFFD"), ("\u{FFFE}", "U+FFFE"), ("\u{9B}", "U+009B"),
    ])
  func refusesHidden(_ character: String, _ name: String) throws {
    let caseload = try Sample.row("caregiver", "Al\(character)a")
    #expect(
      caseload.problemTexts
        == ["caseload.csv:2: caregiver: holds the hidden character \(name); retype the cell [id k-07]"])
    #expect(caseload.plans.isEmpty)
  }

  @Test(
    "a formula or an error of a spreadsheet is refused",
    arguments: [
      ("=cmd()", "starts with `=`: looks like a formula; export values"), ("@SUM(A1)", "starts with `@`"),
      ("+cmd|' /C calc'!A0", "starts with `+`"), ("=1+1", "starts with `=`"), ("\t=1", "starts with `=`"),
      ("#REF!", "is an error of the spreadsheet"), ("#NAME?", "is an error of the spreadsheet"),
    ])
  func refusesFormulas(_ cell: String, _ expected: String) throws {
    for column in ["goes_by", "goal", "notes", "yes_cues", "oil", "phone"] {
      let text = "id,goes_by,contexts,goal,notes,yes_cues,oil,phone".replacing(column, with: column)
      let caseload = try Sample.read(
        text + "\n7,"
          + text.split(separator: ",").dropFirst().map { name in
            name == column ? "\"\(cell)\"" : name == "contexts" ? "hold-only" : name == "goes_by" ? "Mia" : ""
          }.joined(separator: ",") + "\n")
      #expect(caseload.problemTexts.count == 1 && caseload.problemTexts[0].contains("\(column): \(expected)"))
      #expect(caseload.plans.isEmpty)
    }
  }

  @Test("a name of forty letters fits, of forty-one does not, and the count is said")
  func nameLength() throws {
    let fits = try Sample.read("id,goes_by,contexts\n7,\(String(repeating: "é", count: 40)),hold-only\n")
    #expect(fits.plans.count == 1)
    let long = try Sample.read("id,goes_by,contexts\n7,\(String(repeating: "é", count: 41)),hold-only\n")
    #expect(long.problemTexts == ["caseload.csv:2: goes_by: has 41 letters; shorten it to 40 [id 7]"])
  }

  @Test("marks stacked on a letter do not slip past the length", arguments: [200, 2000])
  func stackedMarks(_ count: Int) throws {
    let caseload = try Sample.row("caregiver", "A" + String(repeating: "\u{336}", count: count + 60))
    #expect(caseload.problems.map(\.column) == [.caregiver])
  }

  @Test(
    "every text column has its bound",
    arguments: [
      ("caregiver", 60), ("dose", 80), ("goal", 120), ("yes_cues", 40), ("stop_cues", 40), ("cautions", 80),
      ("allergies", 40), ("oil", 40), ("therapist", 60), ("phone", 40), ("notes", 400),
    ])
  func bounds(_ column: String, _ limit: Int) throws {
    #expect(try Sample.row(column, String(repeating: "x", count: limit)).problemTexts.isEmpty)
    #expect(
      try Sample.row(column, String(repeating: "x", count: limit + 1)).problemTexts
        == ["caseload.csv:2: \(column): has \(limit + 1) letters; shorten it to \(limit) [id k-07]"])
  }

  @Test("a list has at most six cues, divided by ; or | or lines, blanks left out")
  func cues() throws {
    let plan = try #require(try Sample.row("yes_cues", "looks; |smiles|\nreaches ").plans.first)
    #expect(plan.yesCues.map(\.words) == ["looks", "smiles", "reaches"])
    #expect(
      try Sample.row("stop_cues", "a;b;c;d;e;f;g").problemTexts
        == ["caseload.csv:2: stop_cues: has 7 items; keep 6 [id k-07]"])
  }

  @Test("words for no caution or no allergy leave an empty list")
  func none() throws {
    #expect(try Sample.row("cautions", "None").plans.first?.cautions == [])
    #expect(try Sample.row("allergies", "N/A; NKDA").plans.first?.allergies == [])
    #expect(
      try Sample.row("cautions", "g-tube; watch her hips").plans.first?.cautions.map(\.words) == [
        "g-tube", "watch her hips",
      ])
  }

  @Test("a phone number that a spreadsheet shortened is refused", arguments: ["5.55E+09", "5E+9"])
  func shortened(_ cell: String) throws {
    #expect(try Sample.row("phone", cell).problemTexts.first?.contains("spreadsheet shortened") == true)
  }
}
