public import Handout

/// The conformance suite of a layout: tries it on packs, prints nothing, and says which rules it does not keep.
///
/// Every pack on the search path that names the layout is tried in each of its languages, on both papers, in every
/// reading size, with families that have little to say and much. An author writes in a test:
///
///     let findings = try LayoutCheck(SwimTime.self, packs: ["Contexts"]).findings()
///     #expect(findings == [])
public struct LayoutCheck: Sendable {
  private let layout: any LayoutPlugin.Type
  private let packs: [String]

  /// The suite for a layout; `packs` are folders of packs, or packs, beside those that ship. Paths that are not absolute
  /// count from the working folder.
  public init(_ layout: any LayoutPlugin.Type, packs: [String] = []) {
    (self.layout, self.packs) = (layout, packs)
  }

  /// What the layout does not keep, rule by rule in the order it was found; empty for a layout that is ready.
  ///
  /// Throws when it cannot be tried: a pack cannot be read, the layout is written for another version of the protocol,
  /// or a font is not installed.
  public func findings() throws(LayoutCheckError) -> [Finding] {
    let bench = try Bench(layout, packs: packs)
    var list = FindingList()
    if bench.contexts.isEmpty {
      list.add(.packs, "no pack on the search path names the layout `\(layout.manifest.id)`. Add the folder of one.")
    }
    for facts in bench.contexts { try Trial(bench: bench, facts: facts).run(&list) }
    return list.findings
  }
}
