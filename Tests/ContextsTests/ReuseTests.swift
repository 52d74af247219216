import Foundation
import Handout
import Press
import Testing

@testable import ContextPack

/// Packs without code that bring another routine, with pictures of its own, onto a layout of ours. `LayoutCheckTests`
/// holds them to the suite.
@Suite("A layout serves any pack that fills its places")
struct ReuseTests {
  static let folder = Bench.strangers[0]
  private static let contexts: [ContextID] = ["sibling-handover", "swim-lesson"]

  private let bench: Bench

  init() throws { bench = try Bench(packs: [Self.folder]) }

  private func kinds(_ context: ContextID) -> [Kind] {
    (["en", "es"] as [Language]).flatMap { language in
      ReadingSize.allCases.map { Kind(context: context, language: language, paper: .letter, reading: $0) }
    }
  }

  @Test("a swim lesson walks the trail, a handover goes onto the cards")
  func layouts() throws {
    #expect(bench.library.contexts["swim-lesson"]?.layout == "trail")
    #expect(bench.library.contexts["sibling-handover"]?.layout == "cards")
  }

  @Test("the sheet prints without a fault, in both languages and every size", arguments: contexts)
  func prints(_ context: ContextID) throws {
    for kind in kinds(context) {
      let sheet = try bench.library.sheet(for: kind.plan, layouts: bench.layouts)
      let bytes = try bench.press.pdf(
        try bench.press.layOut(sheet).pages, title: sheet.title, language: kind.language,
        created: "2026-01-01T00:00:00Z")
      #expect(Press.verify(bytes)?.faults == [], "\(kind)")
    }
  }

  @Test("every picture of the pack is on its pages, with its words", arguments: contexts)
  func pictures(_ context: ContextID) throws {
    let pictures = bench.library.pictureIDs.filter { $0.rawValue.hasPrefix("\(context)/") }
    let pages = try bench.layOut(kinds(context)[0].plan).pages.flatMap(\.dump)
    #expect(!pictures.isEmpty)
    for picture in pictures {
      #expect(pages.contains { $0.contains("picture \(picture) alt=\"") }, "\(picture)")
    }
  }
}
