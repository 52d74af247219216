internal import Canvas
internal import Handout

/// What blocks were measured and placed as: most of them say the same on every sheet of a batch. One to a press.
final class LayoutMemory {
  /// Everything that decides how high a block is, and, with its frame, what it is placed as.
  private struct Offer: Equatable {
    let block: Block
    let frame: Rect
    let theme: Theme
    let language: Language
    let section: String

    init(_ block: Block, _ frame: Rect, _ context: LayoutContext) {
      (self.block, self.frame) = (block, frame)
      (theme, language, section) = (context.theme, context.language, context.section)
    }

    var fingerprint: Fingerprint {
      var print = Fingerprint()
      for number in [frame.x, frame.y, frame.width, frame.height, theme.size(.body), theme.density.leading] {
        print.mix(number)
      }
      print.mix(block)
      return print
    }
  }

  /// Answers to one question, by offer.
  private final class Answers<Answer> {
    private struct Known {
      let offer: Offer
      let answer: Answer
    }

    private var known = Memory<Fingerprint, Known>(most: 512, guests: 64)

    func beginSheet() { known.beginSheet() }

    func answer(_ offer: Offer, _ find: () throws(CanvasError) -> Answer) throws(CanvasError) -> Answer {
      let fingerprint = offer.fingerprint
      if let known = known.value(fingerprint), known.offer == offer { return known.answer }
      let answer = try find()
      known.remember(Known(offer: offer, answer: answer), fingerprint)
      return answer
    }
  }

  private let extents = Answers<Extent>()
  private let places = Answers<[Node]>()

  /// What is laid out from here on is another sheet.
  func beginSheet() {
    extents.beginSheet()
    places.beginSheet()
  }

  /// How high the block is at a width; measured when it is not known.
  func extent(
    of block: Block, _ width: Double, _ context: LayoutContext, measure: () throws(CanvasError) -> Extent
  ) throws(CanvasError) -> Extent {
    try extents.answer(Offer(block, Rect(x: 0, y: 0, width: width, height: 0), context), measure)
  }

  /// The block's nodes in a frame; placed when they are not known.
  func nodes(
    of block: Block, in frame: Rect, _ context: LayoutContext, place: () throws(CanvasError) -> [Node]
  ) throws(CanvasError) -> [Node] {
    try places.answer(Offer(block, frame, context), place)
  }
}
