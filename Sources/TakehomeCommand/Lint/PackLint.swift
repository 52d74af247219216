internal import ContextPack
internal import Foundation
internal import Handout

/// Everything that is wrong with the packs and the shared words of some folders.
struct PackLint {
  /// How many packs were checked; the shared words and the strokes count as one each.
  let count: Int
  /// What was found, pack by pack.
  let findings: [Finding]
  /// The whole packs among them, and the program that they were read with.
  let contexts: [ContextFacts]
  let workshop: Workshop

  init(_ folders: [String]) throws(Refusal) {
    workshop = try Workshop(contexts: folders)
    let library = workshop.library
    func isAsked(_ folder: String?) -> Bool {
      guard let place = folder.map(Self.place) else { return false }
      return folders.map(Self.place).contains { place == $0 || place.hasPrefix($0 + "/") }
    }
    let broken = library.refused.filter { isAsked($0.folder) }
    let shared = (["common", "strokes"] as [ContextID]).filter { isAsked(library.wordsFolder($0)) }
    contexts = library.contexts.values.filter { isAsked(library.folder(of: $0.id)) }.sorted { $0.id < $1.id }
    let sheets = try SheetLint(workshop)
    count = broken.count + shared.count + contexts.count
    findings =
      broken.flatMap { $0.error.problems.map { Finding($0) } }
      + (shared + contexts.map(\.id)).flatMap { Self.findings($0, library) }
      + contexts.flatMap { sheets.findings($0, folder: library.folder(of: $0.id) ?? "") }
  }

  /// What is wrong with the words alone.
  private static func findings(_ target: ContextID, _ library: Library) -> [Finding] {
    let passages = library.passages(of: target)
    return passages.filter { $0.text.contains(PackScaffold.mark) }.map { passage in
      Finding(
        passage.problem(
          rule: LintRule.placeholder.rawValue, at: PackScaffold.mark,
          "`\(passage.path)` is still to be written. Write it, and take `\(PackScaffold.mark)` away."))
    } + WordsLint.findings(passages)
      + library.stalePassages(of: target).map { passage in
        Finding(
          passage.problem(
            rule: LintRule.stale.rawValue,
            "the English of `\(passage.path)` has changed since this was translated. Translate it anew, then run "
              + "`takehome translations \(target) --language \(passage.language) --accept`."))
      }
      + library.signatures(of: target).filter { $0.status == "changed" }.map { signature in
        Finding(
          .changed, "\(library.wordsFolder(target) ?? "")/text/\(signature.language).yaml",
          "the words have changed since they were signed; pages say DRAFT. Have them reviewed and sign anew.")
      }
  }

  private static func place(_ path: String) -> String { URL(fileURLWithPath: path).resolvingSymlinksInPath().path }
}
