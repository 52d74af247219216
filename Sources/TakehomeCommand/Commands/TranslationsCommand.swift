internal import Foundation
internal import ArgumentParser
internal import Caseload
internal import ContextPack
internal import Handout

struct TranslationsCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "translations",
    abstract: "Report how far each language follows the English words, and who has signed it.",
    discussion: """
      A text is stale when the English one has changed since it was translated. Once it follows again, record that:
        takehome translations bath-time --language es --accept

      Example:
        takehome translations
        takehome translations swim-lesson --json
      """)

  @Argument(help: "Contexts, `common` or `strokes`; all when there is none.")
  var targets: [String] = []

  @Option(help: "Only this language.")
  var language: String?

  @Flag(help: "Record that the language follows the English words there are now.")
  var accept = false

  @Flag(help: "As JSON, for scripts.")
  var json = false

  @OptionGroup var packs: PackOptions

  func work() async throws(Refusal) {
    let library = try packs.workshop().library
    let wanted = targets.isEmpty ? library.translationTargets : targets.map { ContextID(rawValue: $0) }
    for target in wanted where !library.translationTargets.contains(target) {
      throw Refusal(.usage, "there is no context `\(target)`. See `takehome contexts`.")
    }
    if accept { try record(wanted, library) }
    let summaries = wanted.flatMap(library.translations).filter { language == nil || $0.language == language }
    if json { return Console().result(try JSON.text(summaries)) }
    for summary in summaries where summary.translated > 0 { Console().result(summary.line) }
    let missing = summaries.filter { $0.translated == 0 }
    guard !missing.isEmpty else { return }
    let places = Dictionary(grouping: missing, by: \.language).sorted { $0.key < $1.key }
    for (language, missing) in places {
      Console().result("not in \(language): \(missing.map(\.target).joined(separator: ", "))")
    }
  }

  private func record(_ targets: [ContextID], _ library: Library) throws(Refusal) {
    guard let language else { throw Refusal(.usage, "--accept: name the language with --language.") }
    do {
      for target in targets where !library.passages(of: target).filter({ $0.language.tag == language }).isEmpty {
        let (path, bytes) = try library.acceptTranslation(of: target, Language(language))
        try AtomicFile.write(bytes, to: path)
      }
    } catch { throw Refusal(any: error) }
  }
}

extension TranslationSummary {
  /// `bath-time        es       26 of 26 texts, 2 stale (title, why), nobody has signed`
  fileprivate var line: String {
    let state =
      switch stale {
      case nil: "not recorded what it was translated from"
      case let paths? where paths.isEmpty: "follows the English"
      case let paths?:
        "\(paths.count) stale (\(paths.prefix(4).joined(separator: ", "))\(paths.count > 4 ? ", ..." : ""))"
      }
    let signed =
      switch signature?.status {
      case "signed": "signed by \(signature?.reviewer ?? "")"
      case "changed": "changed since it was signed"
      default: "nobody has signed"
      }
    return target.padding(toLength: 16, withPad: " ", startingAt: 0) + " "
      + language.padding(toLength: 8, withPad: " ", startingAt: 0)
      + " \(translated) of \(texts) texts, \(state), \(signed)"
  }
}
