internal import ArgumentParser
internal import Caseload
internal import Foundation
internal import Handout
internal import Press

struct PreviewCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "preview",
    abstract: "Draw a sheet's pages as PNG pictures, to look at before printing.",
    discussion: """
      Takes the flags of `takehome sheet`. Page 2 of look.png becomes look-2.png.

      Example:
        takehome preview story-time --language es -o look.png
        takehome preview swim-lesson --contexts my-packs --watch

      With --watch the pages are drawn anew whenever a file of the pack is saved; while a file is broken the last good
      pages stay and the reason is said. Ctrl-C ends it.
      """)

  @OptionGroup var options: PlanOptions

  @Option(name: .shortAndLong, help: "The PNG of the first page (default: CONTEXT-LANGUAGE.png here).")
  var output: String?

  @Option(help: "Dots per inch, 36 to 600.")
  var resolution = 100

  @Flag(help: "Draw anew whenever a file of the pack is saved.")
  var watch = false

  func work() async throws(Refusal) {
    guard (36...600).contains(resolution) else { throw Refusal(.usage, "--resolution: give 36 to 600 dots per inch.") }
    guard output != "" else { throw Refusal(.usage, "--output: give a name.") }
    if let output, !["", "png"].contains(URL(fileURLWithPath: output).pathExtension.lowercased()) {
      throw Refusal(.usage, "--output: a preview is a picture. Give a name that ends in .png.")
    }
    if watch { return try await PackWatch(self).run() }
    try draw(try options.workshop())
  }

  /// Draws every page and prints the paths.
  func draw(_ workshop: Workshop) throws(Refusal) {
    let plan = try options.plan(workshop)
    let path = output ?? "\(plan.context)-\(plan.language).png"
    do {
      let maker = try SheetMaker.open(workshop)
      for (index, page) in try maker.layOut(plan).printed.pages.enumerated() {
        let place = index == 0 ? path : numbered(path, index + 1)
        try AtomicFile.write(try maker.press.png(page, dotsPerInch: Double(resolution)), to: place)
        Console().result(place)
      }
    } catch { throw Refusal(any: error) }
  }

  /// `look.png` becomes `look-2.png`.
  private func numbered(_ path: String, _ number: Int) -> String {
    let url = URL(fileURLWithPath: path)
    let stem = path.dropLast(url.pathExtension.isEmpty ? 0 : url.pathExtension.count + 1)
    return "\(stem)-\(number).\(url.pathExtension.isEmpty ? "png" : url.pathExtension)"
  }
}
