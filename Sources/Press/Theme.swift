internal import Handout

/// Sizes and spaces of a sheet, in points, for one reading size at one density.
struct Theme: Hashable, Sendable {
  /// No ink within half an inch of an edge: office printers cannot be trusted with less.
  static let margin = 36.0
  /// Gaps grow to this multiple when a page has room to spare.
  static let gapCap = 2.2

  let reading: ReadingSize
  let density: Density

  /// The size of type. Only the footer is under 12 pt; large print has nothing else under its body size.
  func size(_ style: Text.Style) -> Double {
    let body = reading.body
    return switch style {
    case .title: reading == .standard ? 27 : body + 8
    case .heading: reading == .standard ? 17 : body + 4
    case .lead: body + 2
    case .strong, .body: body
    case .caption: reading == .standard ? 12 : body
    case .footer: 9.5
    }
  }

  /// Whether all words of the style are bold.
  func isBold(_ style: Text.Style) -> Bool {
    switch style {
    case .title, .heading, .strong: true
    case .lead, .body, .caption, .footer: false
    }
  }

  /// Whether the style names what follows.
  func isHeading(_ style: Text.Style) -> Bool {
    switch style {
    case .title, .heading: true
    case .strong, .lead, .body, .caption, .footer: false
    }
  }

  /// From baseline to baseline.
  func lineHeight(_ style: Text.Style) -> Double {
    switch style {
    case .title, .heading: size(style) * 1.15
    case .footer: size(style) * 1.3
    case .strong, .lead, .body, .caption: size(style) * density.leading
    }
  }

  /// The room between blocks.
  func gap(_ gap: Gap) -> Double {
    let points: Double =
      switch gap {
      case .none: 0
      case .tight: 4
      case .normal: 10
      case .wide: 18
      }
    return points * density.spacing
  }

  /// The room between a frame and what it frames.
  func padding(_ style: Panel.Style) -> Double {
    switch style {
    case .plain, .dashed: max(6, 10 * density.spacing)
    case .heavy: max(8, 11 * density.spacing)
    case .open: 0
    }
  }

  /// The height that a picture is sure of.
  func floor(of height: ClosedRange<Double>) -> Double {
    height.lowerBound + (height.upperBound - height.lowerBound) * density.pictureShare
  }

  /// From one writing line to the next.
  var writingPitch: Double { max(22, reading.body * 1.35) }
}
