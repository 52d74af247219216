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

      Exit code 78 when something is missing.
      """)

  func work() async throws(Refusal) {
    var isWhole = true
    func line(_ isGood: Bool, _ name: String, _ found: String) {
      isWhole = isWhole && isGood
      Console().result(
        "\(isGood ? "ok     " : "missing")  \(name.padding(toLength: 20, withPad: " ", startingAt: 0))  \(found)")
    }
    for library in Press.libraries { line(true, library.name, library.version) }
    for font in Press.fonts {
      line(font.path != nil, font.family, font.path ?? "run `sudo apt-get install \(font.package)`")
    }
    do {
      let home = try HomeFolder()
      line(true, "words and pictures", home.path)
      let library = try Library(home, search: PackSearch(home: home))
      line(true, "contexts", "\(library.contexts.count)")
      line(true, "strokes", "\(library.strokes.records.count)")
      for id in library.pictureIDs where (try? library.picture(id)) == nil {
        line(false, "picture \(id)", "restore its file")
      }
    } catch { line(false, "words and pictures", "\(error)") }
    if !isWhole { throw Refusal(.notInstalled) }
  }
}
