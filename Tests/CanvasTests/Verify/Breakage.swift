import Testing

@testable import Canvas

/// One thing broken in the good sheet, and the fault that names it.
struct Breakage: Sendable, CustomTestStringConvertible {
  let rule: FaultRule
  let place: FaultPlace
  /// Whether other faults may come with it.
  let isAlone: Bool
  let mutate: @Sendable (QPDFDocument) throws -> Void

  init(
    _ rule: FaultRule, _ place: FaultPlace = .document, alone isAlone: Bool = true,
    _ mutate: @escaping @Sendable (QPDFDocument) throws -> Void
  ) {
    (self.rule, self.place, self.isAlone, self.mutate) = (rule, place, isAlone, mutate)
  }

  var testDescription: String { "\(rule.rawValue): \(place)" }
}
