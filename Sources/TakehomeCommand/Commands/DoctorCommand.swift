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

      Exit code 78 when something is missing. A pack that is refused is named; the others work without it.
      """)

  func work() async throws(Refusal) {
    var isWhole = true
    func tell(_ state: String, _ name: String, _ found: String) {
      let name = name.padding(toLength: max(20, name.count), withPad: " ", startingAt: 0)
      Console().result("\(state.padding(toLength: 7, withPad: " ", startingAt: 0))  \(name)  \(found)")
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
    if !isWhole { throw Refusal(.notInstalled) }
  }
}
