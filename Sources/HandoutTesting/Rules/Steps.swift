internal import Handout
internal import Press

extension Specimen {
  /// `layout.steps`: what asks first, and each stroke with its picture, its name and its steps.
  var missingSteps: [String] {
    let pictures = Set(
      pages.flatMap(\.leaves).flatMap(\.marks).compactMap { mark in
        if case .picture(let picture) = mark { picture.id } else { nil }
      })
    var faults = words.ask.filter { !says($0) }.map { "to ask first, “\($0)” is not printed" }
    for stroke in words.strokes {
      if !pictures.contains(stroke.picture.id) { faults.append("the stroke \(stroke.id) has no picture") }
      faults += ([stroke.name] + stroke.how).filter { !says($0) }.map {
        "of the stroke \(stroke.id), “\($0)” is not printed"
      }
    }
    return faults
  }
}
