internal import Canvas
internal import Handout

extension Page {
  /// The page as text, one line a mark with its place and role: what goldens compare. Shapes that decorate are counted.
  public var dump: [String] {
    ["page \(width.short)x\(height.short)"] + nodes.flatMap { $0.dump(path: "") }
  }
}

extension Node {
  fileprivate func dump(path: String) -> [String] {
    switch self {
    case .group(let element, let nodes):
      nodes.flatMap { $0.dump(path: path + element.name + "/") }
    case .leaf(let element, let marks):
      marks.map {
        path + element.name + " " + $0.dump + (element.attributes.description.map { " alt=\"\($0)\"" } ?? "")
      }
    case .artifact(let kind, let marks):
      marks.compactMap { mark in
        if case .shape = mark { nil } else { "~\(kind.rawValue) " + mark.dump }
      }
    }
  }
}

extension Element {
  fileprivate var name: String { tag.rawValue + (attributes.scope.map { "[\($0.rawValue)]" } ?? "") }
}

extension Impression {
  fileprivate var dump: String {
    let place = "\(frame.x.short),\(frame.y.short) \(frame.width.short)x\(frame.height.short)"
    return switch self {
    case .text(let text):
      "\(place) \(text.style.rawValue) \(text.spec.size.short)pt \"\(text.spec.words.withPlainSpaces)\""
    case .picture(let picture): "\(place) picture \(picture.id)"
    case .code: "\(place) code"
    case .solid(let name, _): "\(place) \(name)"
    case .shape: "\(place) shape"
    case .miniature: "\(place) miniature"
    }
  }
}

extension String {
  /// Words that are kept together read as any others.
  fileprivate var withPlainSpaces: String { replacing("\u{00A0}", with: " ") }
}

extension Double {
  /// At most one decimal, without a locale.
  fileprivate var short: String {
    guard let tenths = Int(exactly: (self * 10).rounded()) else { return "\(self)" }
    let sign = tenths < 0 ? "-" : ""
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(sign)\(abs(tenths) / 10).\(abs(tenths) % 10)"
  }
}
