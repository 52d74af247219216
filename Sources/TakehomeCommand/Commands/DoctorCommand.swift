internal import ArgumentParser
internal import ContextPack
internal import Foundation
internal import Handout
internal import Press

struct DoctorCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "See whether everything needed is here, and which command installs what is missing.",
    discussion: """
      Example:
        takehome doctor
        takehome doctor --json

      Exit code 78 when something is missing. A pack that is refused is named; the others work without it.
      """)

  @Flag(help: "Print the list as JSON.")
  var json = false

  /// One thing that was looked for.
  private struct Finding: Encodable {
    let state: String
    let name: String
    let found: String

    var line: String {
      let name = name.padding(toLength: max(20, name.count), withPad: " ", startingAt: 0)
      return "\(state.padding(toLength: 7, withPad: " ", startingAt: 0))  \(name)  \(found)"
    }
  }

  func work() async throws(Refusal) {
    var isWhole = true
    var findings: [Finding] = []
    func tell(_ state: String, _ name: String, _ found: String) {
      findings.append(Finding(state: state, name: name, found: found))
      if !json, let line = findings.last?.line { Console().result(line) }
    }
    func line(_ isGood: Bool, _ name: String, _ found: String) {
      isWhole = isWhole && isGood
      tell(isGood ? "ok" : "missing", name, found)
    }
    for library in Press.libraries { line(true, library.name, library.version) }
    for font in Press.fonts {
      line(font.path != nil, font.family, font.path ?? "run `sudo apt-get install \(font.package)`")
    }
    do {
      let home = try HomeFolder()
      line(true, "words and pictures", home.path)
      let layouts = (try? LayoutRegistry(Takehome.layouts))?.ids ?? []
      let library = try Library(home, search: PackSearch(home: home), layouts: layouts, sha256: { Press.sha256($0) })
      line(true, "contexts", "\(library.contexts.count)")
      line(true, "strokes", "\(library.strokes.records.count)")
      for id in library.pictureIDs where (try? library.picture(id)) == nil {
        line(false, "picture \(id)", "restore its file")
      }
      for pack in library.refused {
        let problems = counted(pack.error.problems.count, "problem")
        tell("refused", "the pack \(pack.folder.visible)", "\(problems); run `takehome lint` on it")
      }
    } catch { line(false, "words and pictures", "\(error)") }
    if json { Console().result(try JSON.text(findings)) }
    if !isWhole { throw Refusal(.notInstalled) }
  }
}
