internal import ArgumentParser
internal import Foundation
internal import Handout
internal import Press

struct PreviewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "preview")
  @Argument var context: String
  @OptionGroup var options: PlanOptions
  @Option(name: .shortAndLong) var output: String
  func run() async throws {
    let workshop = try Workshop()
    var plan = CarePlan(id: "x", goesBy: PersonalText(options.name ?? ""), context: ContextID(rawValue: context))
    if options.name == nil { plan.namePolicy = .blank }
    plan.language = Language(options.language)
    plan.paper = Paper(rawValue: options.paper)!
    plan.reading = ReadingSize(rawValue: options.reading)!
    let maker = try SheetMaker(workshop)
    let made = try maker.layOut(plan).printed
    print(context, options.language, options.paper, options.reading, made.density, made.pages.count)
    for (i, p) in made.pages.enumerated() {
      try Data(try maker.press.png(p, dotsPerInch: 80)).write(to: URL(fileURLWithPath: output + "-\(i + 1).png"))
    }
  }
}
