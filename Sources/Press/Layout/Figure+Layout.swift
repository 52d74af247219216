internal import Canvas
internal import Handout

extension Figure {
  private func captionHeight(_ width: Double, _ context: LayoutContext) throws(CanvasError) -> Extent {
    guard showsCaption, let caption else { return Extent(0) }
    return try caption.extent(width, context).padded(by: context.theme.gap(.tight))
  }

  private var caption: Text? {
    picture.caption.map { Text($0, .caption, alignment: .center) }
  }

  func extent(_ width: Double, _ context: LayoutContext) throws(CanvasError) -> Extent {
    let natural = width / (try context.aspect(picture.id.rawValue))
    let most = min(height.upperBound, natural)
    let least = min(context.theme.floor(of: height), most)
    return Extent(least: least, most: most) + (try captionHeight(width, context))
  }

  func place(in frame: Rect, _ context: LayoutContext) throws(CanvasError) -> [Node] {
    let aspect = try context.aspect(picture.id.rawValue)
    let room = frame.height - (try captionHeight(frame.width, context)).least
    let size = min(room, height.upperBound, frame.width / aspect)
    let box = Rect(x: frame.x + (frame.width - size * aspect) / 2, y: frame.y, width: size * aspect, height: size)
    var nodes: [Node] = [
      .leaf(.figure(picture.description), [.picture(PlacedPicture(id: picture.id, frame: box))])
    ]
    if showsCaption, let caption {
      let y = box.maxY + context.theme.gap(.tight)
      nodes += try caption.place(in: Rect(x: frame.x, y: y, width: frame.width, height: frame.maxY - y), context)
    }
    return nodes
  }
}
