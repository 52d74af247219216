import Handout
import HandoutTesting
import Testing

@Suite("The suite catches a broken layout with the rule that it breaks, and with no other")
struct LayoutCheckTests {
  private static let broken: [(layout: any LayoutPlugin.Type, rule: LayoutRule)] = [
    (Unnamed.self, .packs), (Choosy.self, .fits), (Towering.self, .fits), (Bottomless.self, .fits),
    (Crowded.self, .fits), (Sprawling.self, .overlap), (Covering.self, .overlap), (Straying.self, .margin),
    (Flooding.self, .margin), (Whispering.self, .legible), (Hairline.self, .legible), (Silent.self, .alternativeText),
    (FileNamed.self, .alternativeText), (BlindLink.self, .alternativeText), (OneStroke.self, .steps),
    (Hasty.self, .steps), (Careless.self, .safety), (Deaf.self, .safety), (Telling.self, .name),
    (Labelled.self, .name), (Counting.self, .sameBytes), (TwiceTurned.self, .mirror), (Skipping.self, .verify),
  ]

  @Test("a sound layout has nothing to mend")
  func sound() throws {
    let findings = try Pond.findings(Sound.self)
    #expect(findings == [])
  }

  @Test("a layout that breaks one rule is caught by that rule", arguments: broken.indices)
  func caught(_ index: Int) throws {
    let (layout, rule) = Self.broken[index]
    let findings = try Pond.findings(layout)
    #expect(Set(findings.map(\.rule)) == [rule], "\(layout): \(findings)")
  }

  @Test("every rule has a layout that breaks it; the order of the tree no layout can break")
  func everyRule() {
    #expect(Set(Self.broken.map(\.rule) + [.order]) == Set(LayoutRule.allCases))
  }

  @Test("a layout of another version of the protocol is not tried")
  func otherVersion() {
    struct Old: PondLayout {
      static let manifest = LayoutManifest(id: "pond", api: 99, summary: "from another time")
    }
    let error = #expect(throws: LayoutCheckError.self) { try Pond.findings(Old.self) }
    #expect(error?.description.contains("version 99") == true)
  }
}
