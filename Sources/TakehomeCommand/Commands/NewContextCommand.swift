internal import ArgumentParser
internal import ContextPack
internal import Handout

struct NewContextCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "context",
    abstract: "Begin a context: a folder of words and pictures that prints at once.",
    discussion: """
      The folder is made in `contexts`, where packs are looked for. Then:
        takehome preview swim-lesson --watch     look at it while you write
        takehome lint contexts/swim-lesson       what is still to be written

      Example:
        takehome new context swim-lesson --layout trail
      """)

  @Argument(help: "Its name: lower case letters, digits and `-`.")
  var id: String

  @Option(help: "The layout that arranges it. See `takehome contexts`.")
  var layout = "sequence"

  @Option(name: .customLong("in"), help: "The folder to make it in.", completion: .directory)
  var folder = "contexts"

  @OptionGroup var packs: PackOptions

  func work() async throws(Refusal) {
    guard ContextID.isWellFormed(id), !id.contains(".") else {
      throw Refusal(.usage, "a context's name has lower case letters, digits and `-`, and starts with a letter.")
    }
    let workshop = try packs.workshop()
    let id = ContextID(rawValue: id)
    guard workshop.library.folder(of: id) == nil, !["strokes", "common"].contains(id) else {
      throw Refusal(.usage, "there is a context `\(id)` already. Choose another name.")
    }
    let schemas = PackFormat.schemas(
      strokes: workshop.library.strokes.records.map(\.id.rawValue), layouts: workshop.registry.ids.map(\.rawValue))
    guard
      let scaffold = PackScaffold(
        id, layout: LayoutID(rawValue: layout), library: workshop.library, schemas: schemas)
    else {
      let known = workshop.registry.ids.map(\.rawValue)
      let guess = NearestName.to(layout, among: known).map { " Did you mean `\($0)`?" } ?? ""
      throw Refusal(
        .usage, "no context uses a layout `\(layout)`.\(guess) Choose from \(known.joined(separator: ", ")).")
    }
    let place = "\(folder)/\(id)"
    try NewFolder(place).write(scaffold.files)
    Console().result(place)
    let flag = folder == "contexts" ? "" : " --contexts \(folder)"
    Console().note(
      """
      Words that you must write stand behind "\(PackScaffold.mark)" in \(place)/text/en.yaml.
      Look at it with `takehome preview \(id)\(flag) --watch`.
      """)
  }
}
