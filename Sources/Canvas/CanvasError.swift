/// Why something could not be drawn. Never holds words of a sheet.
package enum CanvasError: Error, Hashable, CustomStringConvertible {
  /// cairo reported a status while doing something.
  case cairo(CairoStatus, doing: String)
  /// A font file of our list is not installed.
  case missingFont(family: String, package: String)
  /// A font file could not be read.
  case unreadableFont(path: String)
  /// No font of our list has this character.
  case missingGlyph(Unicode.Scalar)
  /// A picture is not an SVG that can be drawn.
  case picture(id: String, why: String)
  /// The document is not what the finish pass knows; it is not given out.
  case finish(String)
  /// Something cannot be put together from slugs; `PDFCanvas` can draw it.
  case piece(String)
  /// An address is too long for a QR code.
  case codeTooLong(bytes: Int)

  /// What went wrong and what to do.
  package var description: String {
    switch self {
    case .cairo(let status, let doing): "Could not \(doing): \(status)."
    case .missingFont(let family, let package):
      "Could not find the font \(family): it is not installed. Run `sudo apt-get install \(package)`."
    case .unreadableFont(let path): "Could not read the font \(path): it is damaged. Install it again."
    case .missingGlyph(let scalar):
      "no font here has the character \(scalar.codePoint). Write it another way."
    case .picture(let id, let why): "Could not draw the picture \(id): \(why). Mend the SVG."
    case .finish(let why): "Could not finish the document: \(why). Report this with the sheet's context."
    case .piece(let what): "Could not put the document together: it has no slug of \(what)."
    case .codeTooLong(let bytes): "an address of \(bytes) bytes does not fit a QR code. Use a shorter one."
    }
  }
}

extension Unicode.Scalar {
  /// `U+1F600`.
  package var codePoint: String {
    let hex = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex
  }
}
