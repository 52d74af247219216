import Testing
import Yams

@testable import ContextPack

@Suite struct FieldKindTests {
  @Test(
    "a value is taken for what YAML takes it for",
    arguments: [
      "yes", "Yes", "NO", "on", "Off", "true", "TRUE", "false", "null", "Null", "y", "n", "Yes, please", "no way", "en",
      "12", "+1", "-3.5", "1e5", "0x1F", "0b11", "0o17", "1_000", "190:20:30", ".inf", "-.INF", ".nan", "~", "=", "<<",
      "2001-12-14", "2001-12-14t21:59:43.10-05:00", "2001-12-14 21:59:43.10 -5", "1.0.0", "2-3 minutes, once a day.",
      "30 seconds", "100.4 F", "3 times", "?a", "é", "-", "- a",
    ])
  func kind(_ words: String) throws {
    let source = try #require(SourceFile(name: "a.yaml", bytes: Array("a: 1".utf8)))
    let field = Field(node: Node(words, Tag(.implicit), .plain), source: source, path: "a")
    #expect(field.kind == Resolver.default.resolveTag(of: Node(words)), "\(words)")
  }
}
