internal import Foundation

/// What an element of a picture asks of who draws it: how many steps, how far away, under which clip paths.
struct PictureDrawing {
  typealias Problem = (rule: PackRule, sentence: String)

  /// The picture's own box; set before its first element.
  var box: PictureBox?
  private var levels: [Level] = []
  /// The steps of all its paths, those of a clip path at each use.
  private(set) var steps = 0
  private var clips: [String: Clip] = [:]
  private var uses: [(clip: String, transform: AffineTransform)] = []

  /// Where an element stands.
  private struct Level {
    var transform = AffineTransform.identity
    /// The width of lines.
    var pen = 1.0
    /// The clip path that it is part of.
    var clip: String?
  }

  /// What a clip path costs wherever it is used.
  private struct Clip {
    var steps = 0
    var points: [CGPoint] = []
  }

  /// Goes into an element.
  mutating func start(_ element: String, _ values: [String: String]) -> Problem? {
    var level = levels.last ?? Level()
    defer { levels.append(level) }
    guard let transform = PictureTransform(values["transform"] ?? "") else {
      return (.pictureAttribute, "its `transform` cannot be read. Mend it.")
    }
    if element == "clipPath" {
      level = Level(transform: transform.value, clip: values["id"]?.lowercased() ?? "")
    } else {
      level.transform.prepend(transform.value)
    }
    if let pen = values["stroke-width"] {
      guard let width = length(pen), width >= 0 else {
        return (.pictureAttribute, "`stroke-width` cannot be read. Mend it.")
      }
      level.pen = width
    }
    if let clip = values["clip-path"], clip != "none" {
      if level.clip != nil || element == "clipPath" {
        return (.pictureReference, "a clip path is cut by another. Unite the two.")
      }
      uses.append((String(clip.dropFirst(5).dropLast()), level.transform))
    }
    guard let shape = PictureShape(element, values, length: length) else {
      return (.picturePath, "the shape of \(element.quoted) cannot be read. Draw it anew.")
    }
    return draw(shape, level)
  }

  /// Leaves an element.
  mutating func end() { _ = levels.popLast() }

  /// What is wrong with the whole: a clip path counts and lies wherever it is used.
  mutating func finish() -> Problem? {
    for use in uses {
      guard let clip = clips[use.clip] else { continue }
      steps += clip.steps
      if steps > Bounds.elements { break }
      if !clip.points.allSatisfy({ isNear($0, use.transform) }) { return Self.far }
    }
    guard steps > Bounds.elements else { return nil }
    return (.pictureCount, "its paths have more than \(Bounds.elements) steps. Draw it with fewer points.")
  }

  private static let far: Problem = (
    .pictureSize, "it draws far outside its `viewBox`. Move it in, or make it smaller."
  )

  private mutating func draw(_ shape: PictureShape, _ level: Level) -> Problem? {
    guard shape.steps <= Bounds.steps else {
      return (
        .picturePath, "one path has more than \(Bounds.steps) steps. Break it apart, or draw it with fewer points."
      )
    }
    if let clip = level.clip {
      guard shape.steps <= Bounds.clipSteps else {
        return (.picturePath, "a clip path has more than \(Bounds.clipSteps) steps. Draw it with fewer points.")
      }
      clips[clip, default: Clip()].steps += shape.steps
      clips[clip]?.points += shape.points.map(level.transform.transform)
      return nil
    }
    steps += shape.steps
    guard shape.steps > 0, let box else { return nil }
    let isInside = shape.points.allSatisfy { isNear($0, level.transform) }
    return isInside && level.pen * level.transform.growth <= box.side ? nil : Self.far
  }

  private func isNear(_ point: CGPoint, _ transform: AffineTransform) -> Bool {
    box?.holds(transform.transform(point)) ?? false
  }

  /// A length in the picture's own units; nil for one that depends on a font.
  private func length(_ text: String) -> Double? {
    var list = NumberList(text)
    guard let number = list.number() else { return nil }
    let unit = list.unit
    return (unit == "%" ? (box?.side ?? 0) / 100 : Self.units[unit]).map { number * $0 }
  }

  /// The units of SVG, none of them smaller than it is drawn.
  private static let units = ["": 1.0, "px": 1, "pt": 1.34, "pc": 16, "mm": 3.78, "cm": 37.8, "in": 96]
}

extension AffineTransform {
  /// No line becomes longer than this by it.
  fileprivate var growth: Double { hypot(hypot(m11, m12), hypot(m21, m22)) }
}
