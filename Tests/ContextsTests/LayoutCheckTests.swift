import Contexts
import Handout
import HandoutTesting
import Testing

@Suite("Every layout that ships keeps the rules that it asks of others")
struct LayoutCheckTests {
  private static let layouts = [any LayoutPlugin.Type].bundled

  @Test("it passes the suite on every pack that names it, those of strangers too", arguments: layouts.indices)
  func bundled(_ index: Int) throws {
    let findings = try LayoutCheck(Self.layouts[index], packs: [ReuseTests.folder]).findings()
    #expect(findings.isEmpty, "\(findings.map { "\($0)" }.joined(separator: "\n"))")
  }
}
