import Testing

@testable import Handout

@Suite struct LabelTests {
  @Test("a slot is filled wherever it stands")
  func filling() {
    #expect("{child} and {child}: {caregiver}".filling(["child": "Mia", "caregiver": "Ana"]) == "Mia and Mia: Ana")
    #expect("no slots".filling(["child": "Mia"]) == "no slots")
    #expect("".filling(["child": "Mia"]) == "")
  }

  @Test("what is put in is never searched for slots: a child called {caregiver} stays so")
  func noDoubleFilling() {
    #expect("{child}, {caregiver}".filling(["child": "{caregiver}", "caregiver": "Ana"]) == "{caregiver}, Ana")
    #expect("{child}, {caregiver}".filling(["caregiver": "{child}", "child": "Mia"]) == "Mia, {child}")
    #expect("{child}child}".filling(["child": "{"]) == "{child}")
  }

  @Test("a slot that nobody fills stays as it is", arguments: ["{who}", "{}", "{ child }", "{Child}"])
  func unknown(_ text: String) { #expect(text.filling(["child": "Mia"]) == text) }

  @Test("a brace that closes or opens nothing is kept, and the slots after it are filled")
  func strayBraces() {
    #expect("a } b {child}".filling(["child": "Mia"]) == "a } b Mia")
    #expect("{child} { b".filling(["child": "Mia"]) == "Mia { b")
    #expect("a { b {child}".filling(["child": "Mia"]) == "a { b Mia")
    #expect("{{child}}".filling(["child": "Mia"]) == "{Mia}")
  }

  @Test("labels are whole or are none")
  func whole() {
    #expect(Sample.labels() != nil)
    for label in Label.allCases { #expect(Sample.labels(without: label) == nil) }
    #expect(Sample.labels(days: 6) == nil)
    #expect(Sample.labels(months: 11) == nil)
  }

  @Test("a label is found by its name, with its slots filled")
  func lookup() throws {
    let labels = try #require(Sample.labels([.forChild: "For {child}"]))
    #expect(labels[.forChild] == "For {child}")
    #expect(labels[.forChild, ["child": "{child}"]] == "For {child}")
    #expect(labels[.forChild, ["child": "Mia"]] == "For Mia")
    #expect(labels[.skipToday] == "skip-today")
  }

  @Test("a day is written as the language writes it")
  func dates() throws {
    let labels = try #require(Sample.labels())
    let date = try #require(CalendarDate(year: 2026, month: 12, day: 5))
    #expect(labels.text(date) == "5 month 12 2026")
  }
}
