internal import ArgumentParser
internal import Caseload
internal import Foundation
internal import Handout
internal import Press

struct SheetCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "sheet",
    abstract: "Print one sheet for one child and one routine.",
    discussion: """
      The flags are the columns of a caseload and are checked by the same rules.

      Example:
        takehome sheet bath-time --name Mia --language es --paper a4 --reading large -o mia.pdf

      The path of the file is printed when it is whole.
      """)

  @OptionGroup var options: PlanOptions

  @Option(name: .shortAndLong, help: "The file to write (default: CONTEXT-LANGUAGE.pdf here).", completion: .file())
  var output: String?

  func work() async throws(Refusal) {
    guard output != "" else { throw Refusal(.usage, "--output: give a name.") }
    async let letters = filledCase()
    let workshop = try options.workshop()
    let plan = try options.plan(workshop)
    let path = output ?? "\(plan.context)-\(plan.language).pdf"
    let maker: SheetMaker
    do {
      maker = SheetMaker(workshop, workshop.openPress(with: try await letters))
      let laidOut = try maker.layOut(plan)
      async let pictures: Void = Self.prepare(laidOut.printed.pages, workshop.stock)
      let bytes = try maker.document(laidOut, plan).bytes
      await pictures
      try AtomicFile.write(bytes, to: path)
    } catch { throw Refusal(any: error) }
    Console().result(path)
    // What cairo has open it would write to its end, for nobody.
    withExtendedLifetime(maker) { Foundation.exit(EXIT_SUCCESS) }
  }

  /// Captures pictures on a second core while the first draws the pages.
  @concurrent private static func prepare(_ pages: [Page], _ stock: Stock) async { stock.prepare(pages) }

  /// Casts the letters while the words are read: a fresh start has a core to spare.
  @concurrent private func filledCase() async throws -> sending TypeCase {
    try TypeCase.filled(for: ReadingSize(rawValue: options.reading) ?? .standard, Language(options.language))
  }
}
