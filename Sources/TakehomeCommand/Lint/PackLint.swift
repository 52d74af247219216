internal import ContextPack
internal import Foundation
internal import Handout

/// Everything that is wrong with the packs of some folders.
struct PackLint {
  /// How many packs were checked.
  let count: Int
  /// What was found, pack by pack.
  let findings: [Finding]

  init(_ folders: [String]) throws(Refusal) {
    let workshop = try Workshop(contexts: folders)
    let library = workshop.library
    func isAsked(_ folder: String) -> Bool {
      let place = Self.place(folder)
      return folders.map(Self.place).contains { place == $0 || place.hasPrefix($0 + "/") }
    }
    let broken = library.refused.filter { isAsked($0.folder) }
    let whole = library.contexts.values.filter { isAsked(library.folder(of: $0.id) ?? "") }.sorted { $0.id < $1.id }
    let sheets = try SheetLint(workshop)
    count = broken.count + whole.count
    findings =
      broken.flatMap { $0.error.problems.map { Finding($0) } }
      + whole.flatMap { facts in
        Self.placeholders(library.passages(of: facts.id))
          + sheets.findings(facts, file: "\(library.folder(of: facts.id) ?? "")/context.yaml")
      }
  }

  private static func placeholders(_ passages: [PackPassage]) -> [Finding] {
    passages.filter { $0.text.contains(PackScaffold.mark) }.map {
      Finding(
        $0.problem(
          rule: LintRule.placeholder.rawValue, at: PackScaffold.mark,
          "`\($0.path)` is still to be written. Write it, and take `\(PackScaffold.mark)` away."))
    }
  }

  private static func place(_ path: String) -> String { URL(fileURLWithPath: path).resolvingSymlinksInPath().path }
}
