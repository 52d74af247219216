public import ArgumentParser
internal import ContextPack
public import Handout
internal import Press

/// The `takehome` command; a clinic builds its own with its own layouts.
public struct Takehome: AsyncParsableCommand {
  /// What `--help` says.
  public static let configuration = CommandConfiguration(
    commandName: "takehome",
    abstract: "Print take-home sheets: short, child-led massage in the routines a family already has.",
    discussion: """
      One sheet:          takehome sheet bath-time --name Mia -o mia.pdf
      A whole caseload:   takehome batch caseload.csv -o out/ --print-run out/run.pdf
      Look before:        takehome check caseload.csv

      Nothing leaves this machine. Standard output carries results, standard error carries messages.
      Exit codes: 0 all done; 1 some rows or sheets failed; 64 wrong usage; 65 the data cannot be read;
      66 no such input; 70 the program crashed; 73 output cannot be written;
      78 something is not installed.
      """,
    version: Library.programVersion,
    subcommands: [
      SheetCommand.self, BatchCommand.self, CheckCommand.self, ContextsCommand.self, PreviewCommand.self,
      NewCommand.self, SignCommand.self, TranslationsCommand.self, LintCommand.self, ExplainCommand.self,
      VerifyCommand.self, ReceiptsCommand.self, DoctorCommand.self,
    ])

  @TaskLocal static var layouts: [any LayoutPlugin.Type] = []

  /// Made by the parser.
  public init() {}

  /// Runs the command that the arguments name, with these layouts, and leaves the process.
  public static func run(layouts: [any LayoutPlugin.Type]) async {
    Press.prepare()
    await $layouts.withValue(layouts) { await main() }
  }
}
