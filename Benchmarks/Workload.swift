import Caseload
import Contexts
import ContextPack
import Foundation
import Handout
import Press

/// The sheet that everything is measured on, a different child's at each index.
struct Workload {
  static let created = "2026-01-01T00:00:00Z"

  let library: Library
  let layouts: LayoutRegistry
  let press: Press

  init() throws {
    let home = try HomeFolder()
    let library = try Library(home, search: PackSearch(home: home))
    self.library = library
    layouts = try LayoutRegistry(.bundled)
    press = try Press { try library.picture($0) }
  }

  /// The plan of a child; peers put the same name and number into the exported words.
  func plan(_ index: Int) -> CarePlan {
    var plan = CarePlan(id: "k-\(index)", goesBy: PersonalText("Child \(index)"), context: "bath-time")
    plan.therapist = PersonalText("Dana R.")
    plan.phone = PersonalText("555-01\(index % 90 + 10)")
    return plan
  }

  func sheet(_ index: Int) throws -> Sheet { try library.sheet(for: plan(index), layouts: layouts) }

  func pages(_ index: Int) throws -> [Page] { try press.layOut(try sheet(index)).pages }

  /// Everything from a plan to the bytes of its sheet.
  func document(_ index: Int) throws -> [UInt8] {
    let sheet = try sheet(index)
    return try press.pdf(
      try press.layOut(sheet).pages, title: sheet.title, language: .english, created: Self.created)
  }

  /// What sheets of a batch of these children are proven by.
  var proof: SheetProof {
    let names = (0..<100).reduce(into: NameBook()) { $0.add(plan($1).goesBy.words) }
    return SheetProof(names.leavingOut(library.ordinaryTexts))
  }

  /// One document with the sheets of many children.
  func run(_ indices: Range<Int>) throws -> [UInt8] {
    let run = try PrintRun(press: press, title: "run", language: .english, created: Self.created)
    for index in indices {
      try run.add(try press.cast(try pages(index)), id: "k-\(index)", language: .english, copies: 1)
    }
    return try run.finish()
  }
}
