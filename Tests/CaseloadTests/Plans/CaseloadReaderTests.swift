import Caseload
import Handout
import Testing

@Suite struct CaseloadReaderTests {
  @Test("a full row becomes a full plan")
  func fullRow() throws {
    let text = """
      id;goes_by;contexts;strokes;caregiver;language;paper;reading;dose;goal;yes_cues;stop_cues;cautions;allergies;oil;\
      age_months;therapist;phone;next_visit;use_until;video_url;notes;copies
      k-07;Mia;bath-time;"leg.milk;foot.thumb";Ana;es;a4;large;2 minutes;to sleep;smiles|looks;arches;g-tube;latex;olive;\
      20;Dr. Lee;+1 555 010 0199;2026-05-09;2026-06-01;https://example.org/v;"- one
      - two";3
      """
    let caseload = try Sample.read(text)
    #expect(caseload.messages == [])
    var plan = CarePlan(id: "k-07", goesBy: PersonalText("Mia"), context: "bath-time")
    (plan.strokes, plan.language, plan.paper, plan.reading) = (["leg.milk", "foot.thumb"], "es", .a4, .large)
    (plan.caregiver, plan.dose, plan.goal) = (PersonalText("Ana"), PersonalText("2 minutes"), PersonalText("to sleep"))
    (plan.yesCues, plan.stopCues) = ([PersonalText("smiles"), PersonalText("looks")], [PersonalText("arches")])
    (plan.cautions, plan.allergies, plan.oil) = (
      [PersonalText("g-tube")], [PersonalText("latex")], PersonalText("olive")
    )
    (plan.ageInMonths, plan.therapist, plan.phone) = (20, PersonalText("Dr. Lee"), PersonalText("+1 555 010 0199"))
    plan.nextVisit = CalendarDate(year: 2026, month: 5, day: 9)
    plan.useUntil = CalendarDate(year: 2026, month: 6, day: 1)
    (plan.videoURL, plan.notes, plan.copies) = (PersonalText("https://example.org/v"), PersonalText("- one\n- two"), 3)
    #expect(caseload.plans == [plan])
  }

  @Test("the clinic's defaults and name policy reach every plan")
  func defaults() throws {
    var rules = Sample.rules
    (rules.paper, rules.reading, rules.namePolicy) = (.a4, .large, .initials)
    let plan = try #require(try Sample.read("id,goes_by,contexts\n1,Al,car-wait\n", rules: rules).plans.first)
    #expect((plan.paper, plan.reading, plan.namePolicy) == (.a4, .large, .initials))
  }

  @Test("bad rows never stop the others, and order is the file's")
  func others() throws {
    let text = """
      id,goes_by,contexts,language,copies
      3,Al,"car-wait;hold-only",en,
      ,Bo,car-wait,en,
      2,,car-wait,en,
      1,Cy,car-wait,xx,99
      0,Di,hold-only,en,
      """
    let caseload = try Sample.read(text)
    #expect(
      caseload.sheets.map { "\($0.place) \($0.plan.id) \($0.plan.context)" } == [
        "caseload.csv:2 3 car-wait", "caseload.csv:2 3 hold-only", "caseload.csv:6 0 hold-only",
      ])
    #expect(
      caseload.problemTexts == [
        "caseload.csv:3: id: is empty; give the child a number",
        "caseload.csv:4: goes_by: is empty; write what the child is called [id 2]",
        "caseload.csv:5: copies: must be a whole number from 1 to 20, like 2 [id 1]",
        "caseload.csv:5: language: \"xx\" is not available for car-wait (have en, es) [id 1]",
      ])
  }

  @Test("a refused row prints none of its contexts")
  func refusedRow() throws {
    #expect(try Sample.row("copies", "99", contexts: "car-wait;hold-only").plans.isEmpty)
  }

  @Test("two readings of one file are equal")
  func same() throws {
    let text = "id,goes_by,contexts,x,y\n1,Al,car-wait,,\n1,Al,car-wait,,\n2,Bo,nope,,\n"
    let (one, other) = (try Sample.read(text), try Sample.read(text))
    #expect(one.plans == other.plans)
    #expect(one.messages == other.messages)
  }

  @Test(
    "a sheet is planned anew as it was told when the file was read, whatever rows stand before it",
    arguments: [
      (
        "a.csv",
        "\u{FEFF}sep=;\r\nid;goes by;contexts;notes;oil;age_months\r\n\r\n"
          + "1;Al;\"car-wait|bath-time\";\"two\r\nlines\";almond;9\r\n ; ;\r\nx;;car-wait\r\n2;Bo;nope\r\n"
          + "3;Cy;bath-time|hold-only;\"a; \"\"b\"\"\";;\r\n1;Al;hold-only|car-wait;;;9\r\n"
      ),
      (
        "a.json",
        #"[{"id": 1, "goes_by": "Al", "contexts": ["car-wait", "bath-time"]}, 7, "#
          + #"{"id": "2", "goes_by": "Bo", "contexts": "hold-only"}]"#
      ),
    ])
  func anew(file: String, text: String) throws {
    var told: [PlannedSheet] = []
    let caseload = try CaseloadReader(rules: Sample.rules).read(Array(text.utf8), named: file) { told.append($0) }
    #expect(told.count >= 3)
    #expect(Array(caseload.sheets) == told)
    #expect(caseload.sheets.reversed().map(\.plan) == told.reversed().map(\.plan))
    let changed = caseload.changing { plan in
      var plan = plan
      plan.copies = 7
      return plan
    }
    #expect(changed.plans.allSatisfy { $0.copies == 7 })
  }

  @Test("twenty thousand rows are read whole")
  func many() throws {
    let rows = (1...20_000).map { "\($0),Zoë,car-wait,en\n" }.joined()
    #expect(try Sample.read("id,goes_by,contexts,language\n" + rows).sheets.count == 20_000)
  }
}
