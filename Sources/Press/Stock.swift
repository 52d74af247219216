internal import Canvas
public import Handout

/// The pictures of a program, each made ready once for all its presses.
public struct Stock: Sendable {
  private let load: @Sendable (PictureID) throws -> [UInt8]
  private let pictures = PictureStock()

  /// A stock with a way to a picture's bytes.
  public init(pictures load: @escaping @Sendable (PictureID) throws -> [UInt8]) { self.load = load }

  /// A shelf of one's own for one thread.
  var shelf: PictureShelf {
    let load = load
    return PictureShelf(pictures) { try load(PictureID(rawValue: $0)) }
  }

  /// Makes the pictures of some pages ready, the last first, until it meets one that a press made: for a second core,
  /// while that press draws the pages from the first on. What fails here fails there too, and is told there.
  public func prepare(_ pages: [Page]) {
    let shelf = shelf
    var own: Set<PictureID> = []
    for case .picture(let picture) in pages.flatMap(\.painted).map(\.mark).reversed()
    where own.insert(picture.id).inserted {
      guard (try? shelf.capture(picture.id.rawValue, width: picture.frame.width)) == true else { return }
    }
  }
}
