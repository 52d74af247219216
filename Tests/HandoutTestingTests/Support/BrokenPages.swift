import Handout

/// A box wider than its column.
struct Sprawling: PondLayout {
  func extra(_ plan: CarePlan, _ words: ContextWords) -> [Block] {
    Columns {
      Solid("raft", width: 400, height: 20)
      Text(words.title)
    }
  }
}

/// A white shape that leaves its drawing upward and lies over the words before it.
struct Covering: PondLayout {
  func extra(_ plan: CarePlan, _ words: ContextWords) -> [Block] {
    let cloud = Rect(x: 5, y: -5, width: 80, height: 10)
    Text(words.title)
    Drawing(width: 100, height: 10, [Shape(.rectangle(cloud), fill: .white)])
  }
}

/// A line that leaves its drawing sideways.
struct Straying: PondLayout {
  func extra(_ plan: CarePlan, _ words: ContextWords) -> [Block] {
    Drawing(width: 100, height: 10, [Shape(.line(Point(-10, 5), Point(90, 5)))])
  }
}

/// A background that is larger than the sheet.
struct Flooding: PondLayout {
  func extra(_ plan: CarePlan, _ words: ContextWords) -> [Block] {
    let water = Rect(x: -40, y: 0, width: 180, height: 10)
    Overlay(over: Drawing(width: 100, height: 10, [Shape(.rectangle(water))])) { Text(words.title) }
  }
}

/// Words in the size of the foot.
struct Whispering: PondLayout {
  func extra(_ plan: CarePlan, _ words: ContextWords) -> [Block] { Text(words.title, .footer) }
}

/// A line that no photocopier shows.
struct Hairline: PondLayout {
  func extra(_ plan: CarePlan, _ words: ContextWords) -> [Block] {
    Drawing(width: 100, height: 10, [Shape(.line(Point(10, 5), Point(90, 5)), pen: 0.4)])
  }
}

/// A picture that says nothing to who cannot see it.
struct Silent: PondLayout {
  func extra(_ plan: CarePlan, _ words: ContextWords) -> [Block] {
    Figure(Picture(words.scene.id, description: " "), height: 30...40)
  }
}

/// A picture whose alternative text is its file.
struct FileNamed: PondLayout {
  func extra(_ plan: CarePlan, _ words: ContextWords) -> [Block] {
    Figure(Picture(words.scene.id, description: words.scene.id.rawValue), height: 30...40)
  }
}

/// A link that does not say where it leads.
struct BlindLink: PondLayout {
  func extra(_ plan: CarePlan, _ words: ContextWords) -> [Block] {
    Text("here").leading(to: Text.Link(PersonalText("https://example.org"), description: ""))
  }
}

/// Columns turned round by hand, where the press mirrors too.
struct TwiceTurned: PondLayout {
  func extra(_ plan: CarePlan, _ words: ContextWords) -> [Block] {
    let blocks = [Text(words.title).block, Figure(words.scene, height: 30...40).block]
    Columns([2, 1]) { words.language.direction == .leftToRight ? blocks : blocks.reversed() }
  }
}

/// A heading that leaves a level out.
struct Skipping: PondLayout {
  func extra(_ plan: CarePlan, _ words: ContextWords) -> [Block] { Text(words.title, .heading, role: .heading(3)) }
}
