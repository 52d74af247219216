import Testing

@testable import Handout

private struct Row: LayoutPlugin {
  static let manifest = LayoutManifest(id: "row", summary: "a row")
  func sheet(for plan: CarePlan, _ words: ContextWords) throws(LayoutRefusal) -> Sheet {
    Sheet(plan, words) { Text("row") }
  }
}

private struct OtherRow: LayoutPlugin {
  static let manifest = LayoutManifest(id: "row", summary: "another row")
  func sheet(for plan: CarePlan, _ words: ContextWords) throws(LayoutRefusal) -> Sheet {
    throw LayoutRefusal("no row")
  }
}

private struct Ring: LayoutPlugin {
  static let manifest = LayoutManifest(id: "ring", summary: "a ring")
  func sheet(for plan: CarePlan, _ words: ContextWords) throws(LayoutRefusal) -> Sheet {
    Sheet(plan, words) { Text("ring") }
  }
}

private struct Future: LayoutPlugin {
  static let manifest = LayoutManifest(id: "future", api: 2, summary: "not yet")
  func sheet(for plan: CarePlan, _ words: ContextWords) throws(LayoutRefusal) -> Sheet {
    throw LayoutRefusal("not yet")
  }
}

@Suite struct LayoutRegistryTests {
  /// The summary of the layout that is found under an id.
  private func found(_ id: LayoutID) throws -> String? {
    let layouts: [any LayoutPlugin.Type] = [Row.self, Ring.self]
    return try LayoutRegistry(layouts)[id].map { type(of: $0).manifest.summary }
  }

  @Test("a layout is found by its id, and only by it")
  func lookup() throws {
    #expect(try found("row") == "a row")
    #expect(try found("ring") == "a ring")
    for id in ["Ring", "trail", ""] as [LayoutID] { #expect(try found(id) == nil) }
  }

  @Test("two layouts of one id are refused, and both are named")
  func duplicate() {
    #expect(
      throws: RegistryRefusal(
        "Could not register layout OtherRow: the id `row` belongs to Row. Give it an id of its own.")
    ) { try LayoutRegistry([Row.self, Ring.self, OtherRow.self]) }
    #expect(throws: RegistryRefusal.self) { try LayoutRegistry([Row.self, Row.self]) }
  }

  @Test("a layout for another version of the protocol is refused with both versions")
  func wrongVersion() {
    #expect(
      throws: RegistryRefusal(
        "Could not register layout Future: it is written for version 2 of the layout protocol, this build has 1. "
          + "Build it against this version.")
    ) { try LayoutRegistry([Row.self, Future.self]) }
  }

  @Test("no layouts are a registry too")
  func empty() throws { #expect(try LayoutRegistry([]).layouts.isEmpty) }
}
