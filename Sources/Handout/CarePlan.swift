/// What one family is asked to try in one routine: the input of a sheet.
public struct CarePlan: Hashable, Sendable {
  /// The record's id, safe for a file name; never a name.
  public var id: String
  /// What the child is called.
  public var goesBy: PersonalText
  /// What of the name is printed.
  public var namePolicy = NamePolicy.name
  /// The routine.
  public var context: ContextID
  /// The strokes asked for; empty means the context's own.
  public var strokes: [StrokeID] = []
  /// Who gives the massage.
  public var caregiver: PersonalText?
  /// The language of the sheet.
  public var language = Language.english
  /// A second language beside it, step by step.
  public var also: Language?
  /// Whom the sheet is for, and in what form.
  public var form = SheetForm.family
  /// The paper of the sheet.
  public var paper = Paper.letter
  /// The size of its type.
  public var reading = ReadingSize.standard
  /// How long and how often, in the therapist's words; nil means the context's own.
  public var dose: PersonalText?
  /// The family's goal in their words.
  public var goal: PersonalText?
  /// How this child says yes.
  public var yesCues: [PersonalText] = []
  /// How this child says stop.
  public var stopCues: [PersonalText] = []
  /// What to mind: a code of the shared words (`g-tube`) or the therapist's own words.
  public var cautions: [PersonalText] = []
  /// What the child is allergic to.
  public var allergies: [PersonalText] = []
  /// The oil that the therapist approved.
  public var oil: PersonalText?
  /// The child's age in whole months.
  public var ageInMonths: Int?
  /// The therapist's name.
  public var therapist: PersonalText?
  /// The number to call.
  public var phone: PersonalText?
  /// The day of the next visit.
  public var nextVisit: CalendarDate?
  /// The last day of this plan.
  public var useUntil: CalendarDate?
  /// The therapist's own video; http or https.
  public var videoURL: PersonalText?
  /// Words for the notes box.
  public var notes: PersonalText?
  /// How often the sheet goes into the print run.
  public var copies = 1

  /// A plan with nothing but its child and its routine.
  public init(id: String, goesBy: PersonalText, context: ContextID) {
    (self.id, self.goesBy, self.context) = (id, goesBy, context)
  }

  /// The child's name as the policy prints it; nil for a line to write on.
  public var printedName: String? {
    switch namePolicy {
    case .name: goesBy.words
    case .initials: initials
    case .blank: nil
    }
  }

  private var initials: String? {
    let parts = goesBy.words.split(whereSeparator: { $0 == " " || $0 == "-" })
    return parts.isEmpty ? nil : parts.compactMap(\.first).map { "\($0)." }.joined()
  }
}
