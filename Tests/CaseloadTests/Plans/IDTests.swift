import Handout
import Testing

@testable import Caseload

@Suite struct IDTests {
  static func ids(_ ids: String..., name: String = "Zoe") throws -> CheckedCaseload {
    try Sample.read("id,goes_by,contexts\n" + ids.map { "\"\($0)\",\(name),hold-only\n" }.joined())
  }

  @Test(
    "an id is made safe for a file name",
    arguments: [
      ("k-07", "k-07"), ("../../x", "x"), ("/etc/passwd", "etc-passwd"), (".hidden", "hidden"), ("a b  c", "a-b-c"),
      ("a:b*c?", "a-b-c"), ("--a--", "a"), ("Ñ7", "7"), ("A_1.b", "A_1.b"), ("a..b", "a.b"), ("-", ""), ("..", ""),
      ("日本", ""), ("a\\b", "a-b"),
    ])
  func safe(_ raw: String, _ expected: String) {
    #expect(SafeID.made(from: raw) == expected)
  }

  @Test("messages and plans carry the safe id")
  func shown() throws {
    let caseload = try Sample.read("id,goes_by,contexts,paper\n../../x,Mia,hold-only,a5\n../y,Mia,hold-only,a4\n")
    #expect(caseload.problems.map(\.id) == ["x"])
    #expect(caseload.plans.map(\.id) == ["y"])
  }

  @Test(
    "an id of which nothing is left, an empty one and a too long one are problems", arguments: ["..", "", " ", "///"])
  func unusable(_ id: String) throws {
    let caseload = try Self.ids(id)
    #expect(caseload.problems.map(\.column) == [.id])
    #expect(caseload.plans.isEmpty)
    #expect(
      try Self.ids(String(repeating: "7", count: 65)).problemTexts == [
        "caseload.csv:2: id: has 65 letters; shorten it to 64"
      ])
  }

  @Test("two ids that become one in a file name are told apart by a problem on the later row")
  func collapse() throws {
    let caseload = try Self.ids("a/7", "a 7")
    #expect(caseload.plans.count == 1)
    #expect(
      caseload.problemTexts.first?.hasPrefix("caseload.csv:3: id: looks like the id on line 2 in a file name") == true)
  }

  @Test(
    "an id that holds the child's name is refused and shown nowhere",
    arguments: [
      ("mia", "Mia"), ("MIA-07", "Mia"), ("jose7", "José"), ("rose-12", "Mia Rose"), ("m-i-a", "Mia"), ("al", "Al"),
    ])
  func namedID(_ id: String, _ name: String) throws {
    let caseload = try Sample.read("id,goes_by,contexts,language\n\(id),\(name),hold-only,xx\n")
    #expect(caseload.plans.isEmpty)
    #expect(caseload.problemTexts.contains("caseload.csv:2: id: the id holds the child's name; use a number"))
    #expect(caseload.problems.allSatisfy { $0.id == nil })
    #expect(!caseload.messages.joined().contains(id))
  }

  @Test("a short name inside a word of an id is chance; between digits and marks it is the name")
  func shortName() throws {
    #expect(try Self.ids("cal-007", name: "Al").plans.count == 1)
    #expect(try Self.ids("al-007", name: "Al").plans.isEmpty)
    #expect(try Self.ids("k-07", name: "Kim").plans.count == 1)
  }

  @Test("the same id and routine twice is refused on the later row; another routine or language is not")
  func duplicates() throws {
    let text = """
      id,goes_by,contexts,language
      1,Zoe,hold-only; car-wait,en
      1,Zoe,hold-only; bath-time,en
      1,Zoe,hold-only,es
      """
    let caseload = try Sample.read(text)
    #expect(caseload.problemTexts == ["caseload.csv:3: contexts: hold-only for this id is already on line 2 [id 1]"])
    #expect(caseload.plans.map(\.context) == ["hold-only", "car-wait", "bath-time", "hold-only"])
  }

  @Test("an id that a spreadsheet shortened is refused")
  func shortened() throws {
    #expect(try Self.ids("1.2E+11").problemTexts.first?.contains("spreadsheet shortened") == true)
  }
}
