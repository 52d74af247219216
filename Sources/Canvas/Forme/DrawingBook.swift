/// The drawings of one long document. One that comes again is held once, as a form, and painted from there: bullets, boxes
/// to tick, frames of one size are half of what a page says.
///
/// What is held follows from what the document has in its order, never from what was printed before.
struct DrawingBook {
  /// Larger drawings seldom come again, and a long run would keep all of them.
  private static let mostBytes = 1024
  private static let most = 4096

  /// What was met, and the names of what was met again.
  private var known: [Slug: Int?] = [:]
  private var count = 0

  /// What to do with a drawing.
  enum Place: Hashable {
    /// It stands where it is drawn.
    case here
    /// It is held from now on under this name.
    case new(Int)
    /// It is held under this name.
    case held(Int)
  }

  mutating func place(of slug: Slug) -> Place {
    guard let met = known[slug] else {
      if slug.content.count <= Self.mostBytes, known.count < Self.most { known[slug] = .some(nil) }
      return .here
    }
    if let name = met { return .held(name) }
    known[slug] = count
    count += 1
    return .new(count - 1)
  }
}
