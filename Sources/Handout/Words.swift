/// A picture with the words that stand for it; without alternative text there is none.
public struct Picture: Hashable, Sendable {
  /// Which picture.
  public var id: PictureID
  /// The alternative text: what is seen, for who cannot see it.
  public var description: String
  /// The words printed with it, if any.
  public var caption: String?

  /// A picture and its alternative text.
  public init(_ id: PictureID, description: String, caption: String? = nil) {
    (self.id, self.description, self.caption) = (id, description, caption)
  }
}

/// One massage technique in one language.
public struct Stroke: Hashable, Sendable {
  /// Which stroke.
  public var id: StrokeID
  /// Its plain name, for caregivers.
  public var name: String
  /// What the hands do: short sentences with one verb each, in order.
  public var how: [String]
  /// How long, in words: `30 seconds`.
  public var time: String
  /// Its picture with alternative text and caption.
  public var picture: Picture

  /// A stroke in one language.
  public init(id: StrokeID, name: String, how: [String], time: String, picture: Picture) {
    (self.id, self.name, self.how, self.time, self.picture) = (id, name, how, time, picture)
  }
}

/// One row that keeps a child safe.
public struct SafetyRow: Hashable, Sendable {
  /// Its id in the pack, the shared words or the row.
  public var id: String
  /// The sentence.
  public var text: String
  /// Whether the sheet is refused without it.
  public var required: Bool

  /// A row with its sentence.
  public init(id: String, text: String, required: Bool = true) {
    (self.id, self.text, self.required) = (id, text, required)
  }
}

/// How a child says yes, wait or stop, and what to do then.
public struct Sign: Hashable, Sendable {
  /// The heading: `Yes`.
  public var title: String
  /// What is seen or heard.
  public var signs: [String]
  /// What to do.
  public var response: String
  /// The face that shows it.
  public var picture: Picture

  /// A sign in one language.
  public init(title: String, signs: [String], response: String, picture: Picture) {
    (self.title, self.signs, self.response, self.picture) = (title, signs, response, picture)
  }
}

/// What a layout arranges beside the strokes: a station, a texture, a story line, the page to colour.
public struct Item: Hashable, Sendable {
  /// Its id in the pack.
  public var id: String
  /// Its words.
  public var text: String
  /// Its picture, where it has one.
  public var picture: Picture?
  /// The stroke it belongs to; nil for all.
  public var stroke: StrokeID?

  /// An item with its words.
  public init(id: String, text: String, picture: Picture? = nil, stroke: StrokeID? = nil) {
    (self.id, self.text, self.picture, self.stroke) = (id, text, picture, stroke)
  }
}
