/// What the attributes and the style of an element say, held to a closed list: what is not on it may be anything.
struct PictureAttributes {
  /// The values by their names in lower case; a style's own go before attributes.
  private(set) var values: [String: String] = [:]
  /// What does not belong in line art.
  private(set) var problems: [(rule: PackRule, sentence: String)] = []

  init(_ attributes: [String: String]) {
    for (key, value) in attributes.sorted(by: { $0.key < $1.key }) { read(key.lowercased(), value) }
    for part in (attributes["style"] ?? "").split(separator: ";") {
      let pair = part.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(\.trimmed)
      guard pair.count == 2 else {
        if !part.trimmed.isEmpty { note(.pictureAttribute, "`style` cannot be read at \(part.quoted). Mend it.") }
        continue
      }
      style(pair[0].lowercased(), pair[1])
    }
  }

  private mutating func read(_ key: String, _ value: String) {
    if key.hasPrefix("on") { return note(.pictureScript, "it has the event \(key.quoted). Remove it.") }
    if key.hasSuffix("href") || key == "xml:base" { return refer(key) }
    // What an editor keeps under its own prefix is never drawn.
    guard !key.contains(":"), key != "style", !key.hasPrefix("data-"), !key.hasPrefix("aria-") else { return }
    if key == "id" || Self.shapes.contains(key) {
      values[key] = value
    } else if !Self.names.contains(key) {
      style(key, value)
    }
  }

  private mutating func style(_ key: String, _ value: String) {
    let plain = value.lowercased()
    let ownClip = key == "clip-path" && plain.wholeMatch(of: /url\(#[a-z0-9_.-]+\)/) != nil
    if (plain.contains("url(") && !ownClip) || plain.contains("@import") { return refer(key) }
    let isHidden = plain.contains("\\") || plain.contains("/*")
    guard !isHidden, Self.lines.contains(key) || Self.prefixes.contains(where: key.hasPrefix) || isNothing(key, plain)
    else {
      let advice = isHidden ? "is written in a way that hides what it says" : "is no part of line art"
      return note(.pictureAttribute, "\(key.quoted) \(advice). Remove it.")
    }
    values[key] = plain
  }

  /// Whether an effect is named only to say that there is none.
  private func isNothing(_ key: String, _ value: String) -> Bool {
    Self.effects.contains(key)
      && ["none", "normal", "auto", "1", "0", "visible", "hidden", "userspaceonuse"].contains(value)
  }

  private mutating func refer(_ key: String) {
    note(.pictureReference, "\(key.quoted) refers to something else. Remove it.")
  }

  private mutating func note(_ rule: PackRule, _ sentence: String) { problems.append((rule, sentence)) }

  private static let shapes: Set<String> = [
    "d", "points", "x", "y", "width", "height", "rx", "ry", "r", "cx", "cy", "x1", "y1", "x2", "y2", "transform",
  ]
  private static let names: Set<String> = [
    "class", "role", "lang", "tabindex", "focusable", "version", "baseprofile", "viewbox", "preserveaspectratio",
  ]
  private static let lines: Set<String> = [
    "fill", "fill-rule", "fill-opacity", "stroke", "stroke-width", "stroke-linecap", "stroke-linejoin",
    "stroke-miterlimit", "stroke-opacity", "clip-path", "clip-rule", "color", "display", "visibility", "paint-order",
    "shape-rendering",
  ]
  /// Only text has these, and there is none.
  private static let prefixes = ["font", "text-", "letter-", "word-", "line-", "-inkscape-"]
  private static let effects: Set<String> = [
    "opacity", "stroke-dasharray", "stroke-dashoffset", "vector-effect", "filter", "mask", "marker", "marker-start",
    "marker-mid", "marker-end", "mix-blend-mode", "isolation", "overflow", "clippathunits",
  ]
}

extension StringProtocol {
  /// The text without the space around it.
  fileprivate var trimmed: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
