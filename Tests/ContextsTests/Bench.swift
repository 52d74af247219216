import Contexts
import Foundation
import Handout
import Press
import Testing

@testable import ContextPack

/// What the tests of whole sheets work with: the shipped words, layouts and pictures.
struct Bench {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// Packs that do not ship: those that use our layouts for other routines, and the example's.
  static let strangers = ["Tests/ContextsTests/Reuse", "Examples/SwimTime/Contexts"].map {
    root.appendingPathComponent($0).path
  }

  let library: Library
  let layouts: LayoutRegistry
  let press: Press

  /// The shipped words, and those of packs in these folders; a press with types of its own where none are given.
  init(packs: [String] = [], types: TypeCase? = nil) throws {
    let home = try HomeFolder(environment: ["TAKEHOME_ASSETS": Self.root.path])
    let library = try Library(home, search: PackSearch(packs, home: home, environment: [:]))
    self.library = library
    layouts = try LayoutRegistry(.bundled)
    press = Press(try types ?? TypeCase(), Stock { try library.picture($0) })
  }

  func layOut(_ plan: CarePlan) throws -> Press.Printed {
    try press.layOut(try library.sheet(for: plan, layouts: layouts))
  }
}

/// One kind of sheet: what goldens and rules are held against.
struct Kind: CustomTestStringConvertible, Hashable {
  var context: ContextID
  var language: Language
  var paper: Paper
  var reading: ReadingSize

  var testDescription: String { "\(context)-\(language)-\(paper.rawValue)-\(reading.rawValue)" }

  /// A plan with everything that a family usually has.
  var plan: CarePlan {
    var plan = CarePlan(id: "k-01", goesBy: PersonalText("Mia"), context: context)
    (plan.language, plan.paper, plan.reading) = (language, paper, reading)
    plan.therapist = PersonalText("Dana R.")
    plan.phone = PersonalText("555-0134")
    plan.nextVisit = CalendarDate(year: 2026, month: 12, day: 8)
    return plan
  }

  static let contexts: [ContextID] = [
    "bath-time", "bedtime", "car-wait", "high-chair", "nappy-change", "obstacle-course", "sensory-bins", "story-time",
    "stroller-stop", "tummy-time", "waiting-room", "wall-coloring",
  ]

  /// The contexts of `Bench.strangers`.
  static let strangers: [ContextID] = ["sibling-handover", "swim-lesson", "swim-time"]

  static func languages(of context: ContextID) -> [Language] {
    ["bath-time", "car-wait"].contains(context) ? ["ar", "en", "es", "ht", "vi", "zh-Hans"] : ["en", "es"]
  }

  static let all: [Kind] = contexts.flatMap { context in
    languages(of: context).flatMap { language in
      Paper.allCases.flatMap { paper in
        ReadingSize.allCases.map { Kind(context: context, language: language, paper: paper, reading: $0) }
      }
    }
  }
}
