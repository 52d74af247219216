internal import ArgumentParser
internal import ContextPack
internal import Foundation
internal import Handout

struct LintCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "Check packs: their files, their pictures, and how their sheets come out.",
    discussion: """
      Everything that is wrong is printed, each with its place, the line itself, and the id of the rule in brackets.
      A path is a pack's folder, a folder of packs, or a file of a pack; Assets holds the shared words and the strokes.

      Example:
        takehome lint my-packs/swim-lesson
        takehome lint my-packs --format json
        takehome lint my-packs/swim-lesson --pemat
        takehome explain slot.unknown

      Exit code 0 when all is well, 1 when something is not, 66 when there is no pack.
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument { case text, json }

  @Argument(help: "Packs, folders of packs, or files of packs.", completion: .directory)
  var paths: [String]

  @Option(help: "text or json.")
  var format = Format.text

  @Flag(help: "Print the PEMAT-P items and the CDC Clear Communication Index of each sheet instead.")
  var pemat = false

  @Flag(name: .shortAndLong, help: "Print findings only.")
  var quiet = false

  func work() async throws(Refusal) {
    let folders = try paths.map { (path) throws(Refusal) in try Self.folder(of: path) }
    let lint = try PackLint(folders)
    guard lint.count > 0 else {
      throw Refusal(
        .noInput, "there is no pack in \(paths.joined(separator: ", ")). Name a folder with a context.yaml.")
    }
    if pemat { return try ChecklistReport(lint).print() }
    switch format {
    case .json: Console().result(try JSON.text(lint.findings))
    case .text:
      for finding in lint.findings { Console().result(finding.report) }
      if !quiet { Console().result("\(counted(lint.count, "pack")), \(counted(lint.findings.count, "finding"))") }
    }
    if !lint.findings.isEmpty { throw Refusal(.someFailed) }
  }

  /// The pack of a file, or the folder itself.
  private static func folder(of path: String) throws(Refusal) -> String {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw Refusal(.noInput, "there is no \(path). Check the name.")
    }
    guard !isFolder.boolValue else { return path }
    let above = URL(fileURLWithPath: path).deletingLastPathComponent()
    let places = [above.relativePath, above.deletingLastPathComponent().relativePath]
    let marks = ["context.yaml", "strokes.yaml", "cautions.yaml"]
    let place = places.first { place in marks.contains { FileManager.default.fileExists(atPath: "\(place)/\($0)") } }
    guard let place else { throw Refusal(.noInput, "\(path) is no file of a pack. Name a folder with a context.yaml.") }
    return place
  }
}
