/// Draws words, pictures and lines, all in points; there is one only inside a leaf element or an artifact.
package protocol Ink {
  /// Draws set words with their top left corner at a place.
  func text(_ spec: TextSpec, x: Double, y: Double) throws(CanvasError)

  /// Draws a picture into a frame of its own proportions; what lies outside the frame is cut off, so that no picture
  /// covers words.
  func picture(_ id: String, x: Double, y: Double, width: Double, height: Double) throws(CanvasError)

  /// Fills a path with white (1) or black (0), then draws its outline in black; either may be left out.
  func path(_ steps: [PathStep], fill: Double?, pen: Double, dash: [Double]) throws(CanvasError)

  /// Draws something smaller or larger, with its top left corner at a place.
  func scaled(
    x: Double, y: Double, by scale: Double, _ body: (any Ink) throws(CanvasError) -> Void
  ) throws(CanvasError)
}

/// One step of a path; y grows downward.
package enum PathStep: Hashable, Sendable {
  case move(Double, Double)
  case line(Double, Double)
  case curve(Double, Double, Double, Double, Double, Double)
  case close
}

extension Ink {
  /// Draws a QR code with its quiet zone into a square.
  package func code(_ code: QRCode, x: Double, y: Double, side: Double) throws(CanvasError) {
    let module = side / Double(code.side + 2 * QRCode.quietZone)
    var steps: [PathStep] = []
    for (index, isDark) in code.modules.enumerated() where isDark {
      let left = x + Double(index % code.side + QRCode.quietZone) * module
      let top = y + Double(index / code.side + QRCode.quietZone) * module
      steps += [
        .move(left, top), .line(left + module, top), .line(left + module, top + module), .line(left, top + module),
        .close,
      ]
    }
    try path(steps, fill: 0, pen: 0, dash: [])
  }
}
