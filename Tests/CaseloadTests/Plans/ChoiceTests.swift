import Caseload
import Handout
import Testing

@Suite struct ChoiceTests {
  @Test("an unavailable language is reported with those there are, in the words of the contract")
  func unavailableLanguage() throws {
    #expect(
      try Sample.row("language", "xx", contexts: "bath-time").problemTexts
        == ["caseload.csv:2: language: \"xx\" is not available for bath-time (have en, es) [id k-07]"])
  }

  @Test(
    "a language is found by tag, region or name",
    arguments: ["es", "ES", "es-MX", "es_419", "Spanish", "español", "Espanol", "castellano"])
  func languages(_ cell: String) throws {
    #expect(try Sample.row("language", cell).plans.first?.language == "es")
  }

  @Test("a word that begins like a tag is no language", arguments: ["esperanto", "english-ish", "-", "e"])
  func notLanguages(_ cell: String) throws {
    #expect(try Sample.row("language", cell).plans.isEmpty)
  }

  @Test("a language that one context lacks stops that sheet only")
  func oneContextLacks() throws {
    let caseload = try Sample.row("language", "es", contexts: "sensory-bins;car-wait")
    #expect(caseload.plans.map(\.context) == ["car-wait"])
    #expect(caseload.problemTexts.map { $0.contains("sensory-bins (have en)") } == [true])
  }

  @Test("rows without a language use the clinic's, said once with their number")
  func defaultLanguage() throws {
    var rules = Sample.rules
    rules.language = "es"
    let caseload = try Sample.read("id,goes_by,contexts\n1,Al,car-wait\n2,Bo,car-wait\n", rules: rules)
    #expect(caseload.plans.map(\.language) == ["es", "es"])
    #expect(caseload.noticeTexts == ["caseload.csv: language: 2 rows have no language: es was used"])
    rules.language = "fr"
    #expect(
      try Sample.read("id,goes_by,contexts\n1,Al,car-wait\n", rules: rules).problemTexts.first?.contains(
        "\"fr\" is not available") == true)
  }

  @Test(
    "papers and type sizes are read as people write them",
    arguments: [
      ("paper", "US Letter"), ("paper", "Letter"), ("paper", "A4"), ("reading", "Extra large"), ("reading", "XL"),
      ("reading", "large print"), ("reading", "Standard"),
    ])
  func choices(_ column: String, _ cell: String) throws {
    let plan = try #require(try Sample.row(column, cell).plans.first)
    #expect((plan.paper == .a4) == (cell == "A4"))
    #expect((plan.reading == .xlarge) == ["Extra large", "XL"].contains(cell))
    #expect((plan.reading == .large) == (cell == "large print"))
  }

  @Test("an unknown paper or type size is quoted safely and its choices named")
  func unknownChoices() throws {
    #expect(
      try Sample.row("paper", "a\u{200D}5").problemTexts
        == ["caseload.csv:2: paper: \"aU+200D5\" is not a paper; write letter or a4 [id k-07]"])
    #expect(try Sample.row("reading", "huge").problemTexts.first?.contains("\"huge\" is not a type size") == true)
    let long = try Sample.row("paper", String(repeating: "x", count: 60)).problemTexts
    #expect(long.first?.contains("\"\(String(repeating: "x", count: 40))…\"") == true)
  }

  @Test("an unknown context is reported with the nearest, and the good ones still print")
  func unknownContext() throws {
    let caseload = try Sample.read("id,goes_by,contexts,language\nk-07,Mia,bath-tme; Car Wait,en\n")
    #expect(caseload.plans.map(\.context) == ["car-wait"])
    #expect(
      caseload.problemTexts == [
        "caseload.csv:2: contexts: \"bath-tme\" is not a context; did you mean bath-time? "
          + "(have bath-time, car-wait, hold-only, sensory-bins) [id k-07]"
      ])
  }

  @Test("a context named twice in a row is one sheet; none at all is a problem")
  func contextCounts() throws {
    #expect(try Sample.row("goal", "rest", contexts: "car-wait; car_wait").plans.count == 1)
    #expect(try Sample.row("goal", "rest", contexts: " ; ").problemTexts.first?.contains("contexts: is empty") == true)
  }

  @Test("an unknown stroke is reported with the nearest")
  func unknownStroke() throws {
    #expect(
      try Sample.row("strokes", "foot.thum").problemTexts
        == ["caseload.csv:2: strokes: \"foot.thum\" is not a stroke; did you mean foot.thumb? [id k-07]"])
    #expect(try Sample.row("strokes", "zzzzzz").problemTexts.first?.contains("did you mean") == false)
  }

  @Test("a stroke that a context does not use stops that sheet only and names what it may use")
  func strokeNotAllowed() throws {
    let caseload = try Sample.row("strokes", "foot.thumb", contexts: "car-wait;bath-time")
    #expect(caseload.plans.map(\.context) == ["bath-time"])
    #expect(
      caseload.problemTexts == [
        "caseload.csv:2: strokes: foot.thumb is not for car-wait (may use hand.palm, hand.fingers, foot.press) [id k-07]"
      ])
  }

  @Test("three strokes are read in order, a fourth is refused")
  func strokeCount() throws {
    #expect(
      try Sample.row("strokes", "hold|Leg Milk; foot.thumb;hold").plans.first?.strokes == [
        "hold", "leg.milk", "foot.thumb",
      ])
    #expect(
      try Sample.row("strokes", "hold;leg.milk;foot.thumb;hand.palm").problemTexts.first?.contains("at most 3") == true)
  }
}
