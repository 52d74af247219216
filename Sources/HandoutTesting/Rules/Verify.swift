internal import Press

extension [UInt8] {
  /// `layout.verify`: what the structural checks find in a finished document.
  package var documentFaults: [String] {
    guard let verification = Press.verify(self) else { return ["it is not a PDF"] }
    return verification.faults.map { "\($0.id): \($0.sentence)" }
  }
}
