/// The therapist's copy of a plan: what was agreed, and what to ask the family to tell or show (teach-back).
///
/// Source: AHRQ Health Literacy Universal Precautions Toolkit, tool 5 (teach-back).
public struct TherapistCopy: Sendable {
  private let plan: CarePlan
  private let words: ContextWords
  private let parts: SheetParts

  /// The copy for one plan.
  public init(_ plan: CarePlan, _ words: ContextWords) {
    (self.plan, self.words) = (plan, words)
    parts = SheetParts(plan, words)
  }

  private var labels: Labels { words.labels }

  /// The sheet: the plan at a glance, the questions with room for answers, what keeps the child safe.
  public var sheet: Sheet {
    Sheet(plan, words) {
      Section("heading") {
        parts.forChild
        Text(labels[.therapistCopy], .title)
        Text(lead: words.title + ":", words.when)
        parts.purpose
      }
      Section("teach-back") {
        Text(labels[.teachBack], .heading)
        for stroke in words.strokes {
          Columns([1, 5], alignment: .center) {
            Figure(stroke.picture, height: 44...80)
            Stack(gap: .tight) {
              List(.box, [stroke.name])
              Text(labels[.teachShow])
            }
          }
        }
      }
      for question in [Label.teachWhen, .teachStop, .teachSkip, .teachBarrier] {
        Section("teach-back") {
          List(.box, [labels[question, ["child": parts.child]]])
          WritingLines(1...2)
        }
      }
      Block.pageBreak
      parts.safety
      parts.skip
      parts.contact
      parts.notes
    }
  }
}
