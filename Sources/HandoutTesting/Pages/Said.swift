internal import Handout
internal import Press

extension [Page] {
  /// The faults of each page, with its number.
  func onEach(_ faults: (Page) -> [String]) -> [String] {
    enumerated().flatMap { number, page in faults(page).map { "page \(number + 1): \($0)" } }
  }
}

extension Impression {
  /// What a finding calls it.
  var said: String {
    switch self {
    case .text(let text): "“\(words?.plain ?? "")” (\(text.style.rawValue))"
    case .picture(let picture): "the picture \(picture.id)"
    case .code: "the code"
    case .solid(let name, _): "the box \(name)"
    case .shape: "a shape"
    case .miniature: "a page in small"
    }
  }
}

extension Impression {
  /// Where its ink is; nil for a shape without any.
  var ink: Rect? {
    switch self {
    case .shape(let shape): Outline(shape).ink
    case .text, .picture, .code, .solid, .miniature: frame
    }
  }

  /// Whether it leaves anything on the paper.
  var hasInk: Bool { ink != nil }
}

extension Leaf {
  /// What a finding calls it.
  var said: String { marks.first?.said ?? "a leaf without marks" }

  /// The frame round all its marks.
  var frame: Rect? {
    marks.map(\.frame).reduce(nil) { whole, frame in whole?.union(frame) ?? frame }
  }
}

extension Rect {
  /// Whether the two have an inside in common.
  func meets(_ other: Rect) -> Bool {
    min(maxX, other.maxX) > max(x, other.x) && min(maxY, other.maxY) > max(y, other.y)
  }

  /// Whether the other lies inside, its edges too.
  func holds(_ other: Rect) -> Bool {
    other.x >= x && other.y >= y && other.maxX <= maxX && other.maxY <= maxY
  }
}

extension Double {
  /// At most one decimal, without a locale.
  var tenths: String { "\((self * 10).rounded() / 10)" }
}
