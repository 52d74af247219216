import Handout
import Synchronization

/// Counts its sheets and prints the count.
struct Counting: PondLayout {
  private static let count = Mutex(0)

  func extra(_ plan: CarePlan, _ words: ContextWords) -> [Block] {
    Text(
      Self.count.withLock { count in
        count += 1
        return "Sheet \(count)"
      })
  }
}

/// Says the name whatever the family wishes.
struct Telling: PondLayout {
  func extra(_ plan: CarePlan, _ words: ContextWords) -> [Block] { Text(plan.goesBy.words) }
}

/// Calls a section by the child's name, which a refusal would repeat.
struct Labelled: PondLayout {
  func extra(_ plan: CarePlan, _ words: ContextWords) -> [Block] {
    Section("steps for \(plan.goesBy.words)") { Text(words.title) }
  }
}

/// Leaves the safety rows out.
struct Careless: PondLayout {
  func sheet(for plan: CarePlan, _ words: ContextWords) throws(LayoutRefusal) -> Sheet {
    Sheet(plan, words) {
      Pond.front(plan, words)
      Pond.steps(plan, words)
      SheetParts(plan, words).back(withSafety: false)
    }
  }
}

/// Knows the rows but not how the child says stop.
struct Deaf: PondLayout {
  func sheet(for plan: CarePlan, _ words: ContextWords) throws(LayoutRefusal) -> Sheet {
    let parts = SheetParts(plan, words)
    return Sheet(plan, words) {
      Pond.front(plan, words)
      Pond.steps(plan, words)
      parts.safety
      parts.skip
    }
  }
}

/// Has room for one stroke and forgets the others.
struct OneStroke: PondLayout {
  func sheet(for plan: CarePlan, _ words: ContextWords) throws(LayoutRefusal) -> Sheet {
    var first = words
    first.strokes = Array(words.strokes.prefix(1))
    return try Sound().sheet(for: plan, first)
  }
}

/// Does not ask first.
struct Hasty: PondLayout {
  func sheet(for plan: CarePlan, _ words: ContextWords) throws(LayoutRefusal) -> Sheet {
    var silent = words
    silent.ask = []
    return try Sound().sheet(for: plan, silent)
  }
}

/// Refuses the words of the pond.
struct Choosy: PondLayout {
  func sheet(for plan: CarePlan, _ words: ContextWords) throws(LayoutRefusal) -> Sheet {
    throw LayoutRefusal("the raft needs an item. Add one.")
  }
}

/// Needs more than a page for one block.
struct Towering: PondLayout {
  func extra(_ plan: CarePlan, _ words: ContextWords) -> [Block] { Section("tower") { Solid("tower", height: 800) } }
}

/// Asks for a height that there is not.
struct Bottomless: PondLayout {
  func extra(_ plan: CarePlan, _ words: ContextWords) -> [Block] { Drawing(width: 0, height: 10, []) }
}

/// A table with more cells than columns.
struct Crowded: PondLayout {
  func extra(_ plan: CarePlan, _ words: ContextWords) -> [Block] {
    let cell = Table.Cell.block(Text(words.title).block)
    Table(shares: [1], heads: [cell, cell], rows: [], rowHeight: 20...30)
  }
}

/// A pond that no pack names.
struct Unnamed: PondLayout {
  static let manifest = LayoutManifest(id: "lake", summary: "a sheet for no pack")
}
