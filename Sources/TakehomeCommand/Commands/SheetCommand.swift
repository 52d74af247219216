internal import ArgumentParser
internal import Foundation
internal import Handout
internal import Press

struct SheetCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "sheet")
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
    let made = try maker.make(plan)
    try Data(made.pdf).write(to: URL(fileURLWithPath: output))
    print(made.printed.density, made.printed.pages.count)
  }
}
