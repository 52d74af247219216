internal import Handout
internal import Press

extension Specimen {
  /// `layout.steps`: what asks first, and each stroke with its picture, its name and its steps.
  var missingSteps: [String] {
    let printed = printed
    let pictures = Set(
      pages.flatMap(\.leaves).flatMap(\.marks).compactMap { mark in
        if case .picture(let picture) = mark { picture.id } else { nil }
      })
    func isMissing(_ text: String) -> Bool { !printed.contains { $0.contains(text.plain) } }
    var faults = words.ask.filter(isMissing).map { "to ask first, “\($0)” is not printed" }
    for stroke in words.strokes {
      if !pictures.contains(stroke.picture.id) { faults.append("the stroke \(stroke.id) has no picture") }
      faults += ([stroke.name] + stroke.how).filter(isMissing).map {
        "of the stroke \(stroke.id), “\($0)” is not printed"
      }
    }
    return faults
  }
}
