internal import ArgumentParser
internal import ContextPack
internal import Foundation
internal import Handout

struct ContextsCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "contexts",
    abstract: "List the routines there are, or show one.",
    discussion: """
      Example:
        takehome contexts
        takehome contexts show bath-time
        takehome contexts --json
        takehome contexts --contexts ~/my-packs
        takehome contexts --paths
        takehome contexts --gallery gallery.pdf
        takehome contexts --lock
      """,
    subcommands: [Show.self])

  @OptionGroup var packs: PackOptions

  @Flag(help: "As JSON, for scripts.")
  var json = false

  @Flag(help: "Print the folders where packs are looked for, in order.")
  var paths = false

  @Flag(help: "Write ids, versions and checksums of all packs, for `batch --locked`.")
  var lock = false

  @Option(help: "The file of the lock.", completion: .file())
  var lockFile = LockFile.usual

  @Option(help: "Print a contact sheet: the first page of each routine, small.", completion: .file(extensions: ["pdf"]))
  var gallery: String?

  func work() async throws(Refusal) {
    let workshop = try packs.workshop()
    if paths {
      for folder in workshop.search.folders { Console().result(folder) }
    } else if lock {
      try LockFile(path: lockFile).write(workshop.library)
      Console().result(lockFile)
    } else if let gallery {
      try Gallery(workshop).write(to: gallery)
      Console().result(gallery)
    } else {
      try list(workshop)
    }
  }

  private func list(_ workshop: Workshop) throws(Refusal) {
    let summaries = workshop.library.contexts.keys.sorted().compactMap(workshop.library.summary)
    if json {
      Console().result(try JSON.text(summaries))
      return
    }
    let (ids, layouts) = (Self.column(summaries.map(\.id)), Self.column(summaries.map(\.layout)))
    for (summary, (id, layout)) in zip(summaries, zip(ids, layouts)) {
      let languages = summary.languages.joined(separator: ",")
      let unsigned = summary.unsigned.isEmpty ? "" : "  unsigned: \(summary.unsigned.joined(separator: ","))"
      Console().result("\(id) \(layout) \(languages)  from \(counted(summary.fromMonths, "month"))\(unsigned)")
    }
  }

  /// Words made as wide as the widest; none is cut.
  static func column(_ words: [String]) -> [String] {
    let width = words.map(\.count).max() ?? 0
    return words.map { $0.padding(toLength: width, withPad: " ", startingAt: 0) }
  }

  struct Show: SpokenCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: "Show one routine: what it uses, its safety rows, what nobody has signed yet.",
      discussion: """
        Example:
          takehome contexts show car-wait
          takehome contexts show car-wait --json
        """)

    @Argument(help: "The routine: bath-time, story-time, ...")
    var id: String

    /// The flag `--json` belongs to the list, and the list's flags are taken first.
    @ParentCommand var list: ContextsCommand

    func work() async throws(Refusal) {
      let workshop = try list.packs.workshop()
      guard let summary = workshop.library.summary(ContextID(rawValue: id)) else {
        let known = workshop.library.contexts.keys.sorted().map(\.rawValue).joined(separator: ", ")
        throw Refusal(.usage, "there is no context `\(id)` (have \(known)).")
      }
      if list.json {
        Console().result(try JSON.text(summary))
        return
      }
      let layout = workshop.registry[LayoutID(rawValue: summary.layout)].map { type(of: $0).manifest.summary } ?? ""
      Console().result(
        """
        \(summary.id) \(summary.version): \(summary.title)
          layout     \(summary.layout) (\(layout))
          from       \(summary.folder.visible)
          ages       from \(counted(summary.fromMonths, "month"))
          oil        \(summary.oil)
          strokes    \(summary.strokes.joined(separator: ", "))
          languages  \(summary.languages.joined(separator: ", "))
          drafts     \(summary.unsigned.isEmpty ? "none" : summary.unsigned.joined(separator: ", "))
          licence    \(summary.licence)
          safety rows, printed on every sheet:
        """)
      for row in summary.safety { Console().result("    \(row)") }
      Console().result("  signatures, of the words as they are now:")
      for signature in summary.signatures { Console().result("    \(signature.line)") }
    }
  }
}

extension SignatureSummary {
  /// `es: signed by ... (licence ...) on 2026-11-23`, or what is missing.
  fileprivate var line: String {
    guard let reviewer, let licence, let date else {
      return "\(language): "
        + (status == "changed" ? "changed since it was signed; review it anew" : "nobody has signed")
    }
    return "\(language): signed by \(reviewer) (licence \(licence)) on \(date)"
  }
}
