import Foundation
import Handout
import Press
import Testing

@testable import ContextPack

@Suite("Finished documents")
struct DocumentTests {
  private func pdf(_ kind: Kind, types: TypeCase? = nil) throws -> [UInt8] {
    let bench = try Bench(types: types)
    let sheet = try bench.library.sheet(for: kind.plan, layouts: bench.layouts)
    return try bench.press.pdf(
      try bench.press.layOut(sheet).pages, title: "Take-home sheet: \(sheet.title)", language: kind.language,
      created: "2026-01-01T00:00:00Z")
  }

  @Test("the same plan gives the same bytes on a second press", arguments: Kind.contexts)
  func sameBytes(_ context: ContextID) throws {
    let kind = Kind(context: context, language: "en", paper: .letter, reading: .standard)
    #expect(try pdf(kind) == pdf(kind))
  }

  @Test("types that were filled beforehand give the same bytes", arguments: ["en", "ar", "vi"], ReadingSize.allCases)
  func filledTypes(_ language: Language, _ reading: ReadingSize) throws {
    let kind = Kind(context: "bath-time", language: language, paper: .letter, reading: reading)
    #expect(try pdf(kind, types: TypeCase.filled(for: reading, language)) == pdf(kind))
  }

  @Test("standard and large print keep to one leaf", arguments: Kind.all.filter { $0.reading != .xlarge })
  func oneLeaf(_ kind: Kind) throws {
    #expect(try Bench().layOut(kind.plan).pages.count <= 2)
  }

  @Test("no name outside the pages", arguments: Kind.contexts)
  func metadata(_ context: ContextID) throws {
    var kind = Kind(context: context, language: "en", paper: .letter, reading: .standard).plan
    kind.goesBy = PersonalText("Zebulonia")
    let bench = try Bench()
    let sheet = try bench.library.sheet(for: kind, layouts: bench.layouts)
    #expect(!sheet.title.contains("Zebulonia"))
    #expect(!"\(kind)".contains("Zebulonia"))
  }
}
