internal import CCairo

/// What cairo reports; open, so that a code this build does not know is still an error.
package struct CairoStatus: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
  /// cairo's number.
  package let rawValue: UInt32
  /// A status by its number.
  package init(rawValue: UInt32) { self.rawValue = rawValue }

  /// The only number that means success.
  package static let success = CairoStatus(rawValue: 0)

  /// cairo's own words, or the bare number for a code it does not know.
  package var description: String {
    let known = rawValue < CAIRO_STATUS_LAST_STATUS.rawValue
    guard known, let words = cairo_status_to_string(cairo_status_t(rawValue: rawValue)) else {
      return "unknown status \(rawValue)"
    }
    return String(cString: words)
  }

  /// Throws unless the status is success.
  package func check(_ doing: String) throws(CanvasError) {
    guard self == .success else { throw .cairo(self, doing: doing) }
  }
}

extension cairo_status_t {
  var status: CairoStatus { CairoStatus(rawValue: rawValue) }
}
