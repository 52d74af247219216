import Handout
import Testing

@testable import Caseload

@Suite struct JSONPlansTests {
  @Test("plans are read with snake case, camel case and aliases, lists as arrays or text, numbers as numbers")
  func plans() throws {
    let text = """
      [
        {"id": "k-07", "goesBy": "Jos\\u00e9 \\ud83d\\ude00", "contexts": ["bath-time", "car-wait"], "age_months": 20,
         "yesCues": ["looks; then smiles"], "copies": 2, "notes": null, "oil": false},
        {"Client ID": 8, "nickname": "Bo", "contexts": "car-wait|hold-only", "next_visit": "2026-05-09"}
      ]
      """
    let caseload = try Sample.read(text, named: "caseload.json")
    #expect(caseload.problemTexts == [])
    #expect(caseload.plans.map(\.id) == ["k-07", "k-07", "8", "8"])
    #expect(caseload.plans.map(\.context) == ["bath-time", "car-wait", "car-wait", "hold-only"])
    let first = try #require(caseload.plans.first)
    #expect(first.goesBy.words == "José 😀")
    #expect(first.yesCues.map(\.words) == ["looks; then smiles"])
    #expect((first.ageInMonths, first.copies) == (20, 2))
    #expect(first.oil == nil && first.notes == nil)
  }

  @Test("a problem names the plan by its number and its line")
  func places() throws {
    let text =
      "[{\"id\":1,\"goes_by\":\"Al\",\"contexts\":\"hold-only\"},\n\n{\"id\":2,\"goes_by\":\"Bo\",\"contexts\":\"hold-only\",\"paper\":\"a5\"}]"
    #expect(
      try Sample.read(text, named: "caseload.json").problemTexts == [
        "caseload.json[2] (line 3): paper: \"a5\" is not a paper; write letter or a4 [id 2]"
      ])
  }

  @Test(
    "a plan of the wrong shape is reported and the others stand",
    arguments: [
      "7", "[]", "null", "{\"id\":3,\"goes_by\":{\"first\":\"Al\"},\"contexts\":\"hold-only\"}",
      "{\"id\":3,\"goes_by\":[\"Al\"],\"contexts\":\"hold-only\"}", "{\"id\":3,\"goes_by\":\"Al\",\"contexts\":[[1]]}",
      "{\"id\":3,\"id\":4,\"goes_by\":\"Al\",\"contexts\":\"hold-only\"}",
    ])
  func wrongShape(_ plan: String) throws {
    let text = "[\(plan),{\"id\":1,\"goes_by\":\"Al\",\"contexts\":\"hold-only\"}]"
    let caseload = try Sample.read(text, named: "caseload.json")
    #expect(caseload.plans.map(\.id) == ["1"])
    #expect(caseload.problems.count == 1)
    #expect(caseload.problemTexts.first?.hasPrefix("caseload.json[1] (line 1): ") == true)
  }

  @Test(
    "malformed JSON names its line and column and never its text",
    arguments: [
      ("[\n  {\"id\": Zzyzx}\n]", "line 2, column 10"), ("[{\"id\": \"Zzyzx\"", "line 1, column 16"),
      ("[{\"id\": 1,}]", "line 1, column 11"), ("[{\"id\": 01}]", "line 1, column 9"),
      ("[{}] x", "line 1, column 6"), ("[{\"id\": \"a\nb\"}]", "line 1, column 11"),
      ("[{\"é\" 1}]", "line 1, column 7"),
      ("{\"plans\": []}", "line 1, column 1: the file is not a list of plans"),
      ("[{\"id\": \"\\x\"}]", "line 1, column 11"),
      ("[{\"id\": \"\\u12g4\"}]", "line 1, column 12"), ("[{\"id\":\r\n\r1 1}]", "line 3, column 3"),
    ])
  func malformed(_ text: String, _ expected: String) throws {
    let refusal = try #require(Sample.refusal(Array(text.utf8), named: "caseload.json"))
    #expect(refusal.contains(expected), "\(refusal)")
    #expect(!refusal.contains("Zzyzx"))
  }

  @Test("a list that nests without end is refused, not followed")
  func depth() {
    let text = String(repeating: "[", count: 100_000)
    #expect(Sample.refusal(Array(text.utf8), named: "a.json")?.contains("nest too deep") == true)
  }

  @Test(
    "half a surrogate pair or a zero in an escape spoils its own row only",
    arguments: [("\\ud83dx", "U+FFFD"), ("\\u0000", "U+0000")])
  func halfPair(_ escape: String, _ expected: String) throws {
    let text = "[{\"id\":1,\"goes_by\":\"A\(escape)\",\"contexts\":\"hold-only\"}]"
    #expect(try Sample.read(text, named: "a.json").problemTexts.first?.contains(expected) == true)
  }

  @Test("an empty list and plans without the three keys are refused")
  func lacking() throws {
    #expect(Sample.refusal(Array("[]".utf8), named: "a.json")?.contains("its list has no plans") == true)
    #expect(
      Sample.refusal(Array("[{\"id\":1}]".utf8), named: "a.json")?.contains("its plans have no goes_by, no contexts")
        == true)
  }

  @Test(
    "the kind of file is seen from its text first, then its name",
    arguments: [
      ("[{\"id\":1}]", "a.txt", FileKind.json), ("[ {", "a.csv", .json), ("id,goes_by", "a.csv", .csv),
      ("{\"a\"", "a", .json), ("[id],[goes_by]", "a.csv", .csv), ("x", "A.JSON", .json),
    ])
  func kind(_ text: String, _ file: String, _ expected: FileKind) {
    #expect(FileKind.of(Array(text.utf8), named: file) == expected)
  }
}
