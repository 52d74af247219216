internal import ArgumentParser
internal import Handout

/// Packs of one's own, beside those that are found anyway (`takehome contexts --paths`).
struct PackOptions: ParsableArguments {
  @Option(
    name: .customLong("contexts"), help: "A folder with packs of your own; may be given more than once.",
    completion: .directory)
  var contexts: [String] = []

  /// The workshop; one that prints in some languages reads no other.
  func workshop(only languages: [Language] = [], of context: ContextID? = nil) throws(Refusal) -> Workshop {
    let workshop = try Workshop(contexts: contexts, only: languages, of: context)
    if context == nil { workshop.warnOfRefused() }
    return workshop
  }
}
