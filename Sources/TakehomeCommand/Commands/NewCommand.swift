internal import ArgumentParser

struct NewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Begin a context (a folder of words and pictures) or a layout (a Swift package).",
    discussion: """
      Example:
        takehome new context swim-lesson --layout trail
        takehome new layout PuppetShow
      """,
    subcommands: [NewContextCommand.self, NewLayoutCommand.self])
}
