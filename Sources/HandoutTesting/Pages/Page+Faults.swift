package import Press

extension Page {
  /// What overlaps and what leaves the margins; empty on a good page.
  package var faults: [String] { overlaps + inkInMargins }
}
