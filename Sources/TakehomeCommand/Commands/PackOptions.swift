internal import ArgumentParser

/// Packs of one's own, beside those that are found anyway (`takehome contexts --paths`).
struct PackOptions: ParsableArguments {
  @Option(
    name: .customLong("contexts"), help: "A folder with packs of your own; may be given more than once.",
    completion: .directory)
  var contexts: [String] = []

  func workshop() throws(Refusal) -> Workshop { try Workshop(contexts: contexts) }
}
