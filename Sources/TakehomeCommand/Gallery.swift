internal import Caseload
internal import ContextPack
internal import Handout
internal import Press

/// A contact sheet of the first page of every routine, in its first language.
struct Gallery {
  private let workshop: Workshop

  init(_ workshop: Workshop) { self.workshop = workshop }

  func write(to path: String) throws(Refusal) {
    let maker: SheetMaker
    do { maker = try SheetMaker.open(workshop) } catch { throw Refusal(error) }
    var miniatures: [Press.Miniature] = []
    for facts in workshop.library.contexts.values.sorted(by: { ($0.layout, $0.id) < ($1.layout, $1.id) }) {
      do {
        guard let page = try maker.layOut(plan(facts)).printed.pages.first else { continue }
        miniatures.append(Press.Miniature(page, caption: "\(facts.id) (\(facts.layout))"))
      } catch { Console().warn("takehome: \(facts.id): \(error.description)") }
    }
    do {
      let bytes = try maker.press.gallery(miniatures, title: "Takehome layouts", created: Workshop.created)
      try AtomicFile.write(bytes, to: path)
    } catch { throw Refusal(any: error) }
  }

  /// A sheet for nobody: the name is a line to write on.
  private func plan(_ facts: ContextFacts) -> CarePlan {
    var plan = CarePlan(id: "0", goesBy: PersonalText("-"), context: facts.id)
    plan.namePolicy = .blank
    if !facts.languages.contains(plan.language), let language = facts.languages.first { plan.language = language }
    return plan
  }
}
