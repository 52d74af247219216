import Caseload
import Handout
import Testing

@Suite struct NumberAndAddressTests {
  @Test("a child below a context's age gate gets no sheet of it, and the others print")
  func ageGate() throws {
    let caseload = try Sample.row("age_months", "14", contexts: "sensory-bins;car-wait")
    #expect(caseload.plans.map(\.context) == ["car-wait"])
    #expect(
      caseload.problemTexts == [
        "caseload.csv:2: contexts: sensory-bins is for children from 18 months; this row has age_months 14 [id k-07]"
      ])
    #expect(try Sample.row("age_months", "18", contexts: "sensory-bins").plans.count == 1)
  }

  @Test("rows without an age print, and how many were not checked is said once")
  func noAge() throws {
    let caseload = try Sample.read(
      "id,goes_by,contexts,language\n1,Al,sensory-bins,en\n2,Bo,sensory-bins,en\n3,Cy,car-wait,en\n")
    #expect(caseload.plans.count == 3)
    #expect(caseload.noticeTexts == ["caseload.csv: age_months: 2 rows have no age_months: age gates were not checked"])
  }

  @Test("an age is whole months", arguments: ["18 months", "2y", "2 years", "-1", "253", "1.5", "٣", "1e1"])
  func wrongAge(_ cell: String) throws {
    #expect(
      try Sample.row("age_months", cell).problemTexts
        == ["caseload.csv:2: age_months: must be a whole number from 0 to 252, like 18 [id k-07]"])
  }

  @Test("a whole number that a program wrote as a fraction is read", arguments: ["18", "18.0", " 18 "])
  func age(_ cell: String) throws {
    #expect(try Sample.row("age_months", cell).plans.first?.ageInMonths == 18)
  }

  @Test(
    "copies are one to twenty",
    arguments: [("1", 1), ("20", 20), ("0", nil), ("21", nil), ("two", nil)] as [(String, Int?)])
  func copies(_ cell: String, _ expected: Int?) throws {
    #expect(try Sample.row("copies", cell).plans.first?.copies == expected)
  }

  @Test(
    "a plain web address is read",
    arguments: [
      "https://example.org/v/7", "http://a.example:8080/x?y=1#z", "HTTPS://Example.org", "https://example.org/%C3%A9",
      "https://192.0.2.7/a",
    ])
  func addresses(_ address: String) throws {
    #expect(try Sample.row("video_url", address).plans.first?.videoURL?.words == address)
  }

  @Test(
    "any other address is refused and never repeated",
    arguments: [
      "javascript:alert(1)//zzyzx.example", "ftp://zzyzx.example", "https://", "https:///zzyzx",
      "https://user:zzyzx@example.org",
      "https://zzyzx.example/a b", "https://zzyzx.example/é", "https://-zzyzx.example", "https://zzyzx..example",
      "https://zzyzx.example:99999", "https://zzyzx.example/%zz", "https://zzyzx.example/<b>", "www.zzyzx.example",
      "https://zzyzx.example\\@evil", "data:text/html,zzyzx",
      "https://zzyzx.example/" + String(repeating: "a", count: 300),
    ])
  func refusedAddresses(_ address: String) throws {
    let caseload = try Sample.row("video_url", address)
    #expect(caseload.problems.map(\.column) == [.videoURL])
    #expect(caseload.plans.isEmpty)
    #expect(!caseload.messages.joined().contains("zzyzx"))
  }

  @Test("an address with a user name or a foreign scheme says what is wrong with it")
  func addressReasons() throws {
    #expect(
      try Sample.row("video_url", "https://a:b@c.example").problemTexts.first?.contains("a user name before its host")
        == true)
    #expect(
      try Sample.row("video_url", "javascript:alert(1)").problemTexts.first?.contains("must begin with https://")
        == true)
    #expect(
      try Sample.row("video_url", "https://c.example/é").problemTexts.first?.contains("use the encoded form") == true)
  }
}
