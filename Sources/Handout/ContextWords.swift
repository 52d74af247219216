/// All words and pictures of one sheet in its language, chosen for one plan, slots filled.
public struct ContextWords: Hashable, Sendable {
  /// The routine.
  public var context: ContextID
  /// The pack's version.
  public var version: String
  /// The language.
  public var language: Language
  /// Whether no person has signed these words yet.
  public var isDraft: Bool
  /// Who stands behind the words; nil while they are a draft.
  public var reviewer: String?
  /// What and where: `Foot and leg rub after the bath`.
  public var title: String
  /// When in the day, as an anchor: `After the bath, when Mia is dry.`
  public var when: String
  /// Why, in one line; the family's goal if there is one.
  public var why: String
  /// How long and how often.
  public var dose: String
  /// What to say and do before the first touch.
  public var ask: [String]
  /// The picture of asking first.
  public var askPicture: Picture
  /// Where we are, without words.
  public var scene: Picture
  /// The strokes, in order.
  public var strokes: [Stroke]
  /// The rows that every sheet of the context prints.
  public var safety: [SafetyRow]
  /// When not to start today.
  public var skip: [SafetyRow]
  /// What to mind with this child: the rows that the plan's cautions and allergies add.
  public var cautions: [SafetyRow]
  /// How the child says yes, wait, stop.
  public var yes: Sign
  /// How the child asks for a pause.
  public var pause: Sign
  /// How the child says stop.
  public var stop: Sign
  /// Which oil, or none.
  public var oil: String
  /// One way to make it easier or let the child lead.
  public var easier: String
  /// The one line to keep.
  public var remember: String
  /// What the layout arranges beside the strokes.
  public var items: [Item]
  /// The shared words.
  public var labels: Labels

  /// All words of one sheet.
  public init(
    context: ContextID, version: String, language: Language, isDraft: Bool, title: String, when: String, why: String,
    dose: String, ask: [String], askPicture: Picture, scene: Picture, strokes: [Stroke], safety: [SafetyRow],
    skip: [SafetyRow], cautions: [SafetyRow], yes: Sign, pause: Sign, stop: Sign, oil: String, easier: String,
    remember: String,
    items: [Item], labels: Labels
  ) {
    (self.context, self.version, self.language, self.isDraft) = (context, version, language, isDraft)
    (self.title, self.when, self.why, self.dose, self.ask) = (title, when, why, dose, ask)
    (self.askPicture, self.scene, self.strokes) = (askPicture, scene, strokes)
    (self.safety, self.skip, self.cautions) = (safety, skip, cautions)
    (self.yes, self.pause, self.stop) = (yes, pause, stop)
    (self.oil, self.easier, self.remember, self.items, self.labels) = (oil, easier, remember, items, labels)
  }

  /// The item that belongs to a stroke.
  public func item(for stroke: StrokeID) -> Item? { items.first { $0.stroke == stroke } }
}
