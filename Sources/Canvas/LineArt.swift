/// The lines of an SVG picture.
enum LineArt {
  /// The thinnest line of a print, in points.
  private static let thinnest = 1.0

  /// The picture with every line so thick that it is at least a point when it is drawn smaller by a factor.
  ///
  /// Widths stand in `stroke-width`, as an attribute or in a style; a line that says no width is 1 wide, and stays so.
  static func thickened(_ bytes: [UInt8], by factor: Double) -> [UInt8] {
    let least = thinnest * factor
    let text = String(decoding: bytes, as: UTF8.self)
    let thick = text.replacing(/(stroke-width\s*[=:]\s*["']?\s*)([0-9]*\.?[0-9]+)/) { match in
      match.1 + "\(max(Double(match.2) ?? 0, least))"
    }
    return Array(thick.utf8)
  }
}
