internal import Handout

/// The closed list of slots that texts may use: `{child}` and `{caregiver}`.
struct Slots {
  static let names = ["child", "caregiver"]

  private let child: String
  private let caregiver: String

  init(_ plan: CarePlan, _ labels: Labels) {
    let direction = plan.language.direction
    child = plan.printedName?.isolated(in: direction) ?? labels[.child]
    caregiver = plan.caregiver?.words.isolated(in: direction) ?? labels[.caregiver]
  }

  /// The text with its slots filled; a sentence that now starts with a common noun gets its capital.
  func fill(_ text: String) -> String {
    let filled = text.filling(["child": child, "caregiver": caregiver])
    guard text.hasPrefix("{"), let first = filled.first else { return filled }
    return first.uppercased() + filled.dropFirst()
  }

  func fill(_ stroke: Stroke) -> Stroke {
    var stroke = stroke
    stroke.how = stroke.how.map(fill)
    return stroke
  }
}
