/// Ink that puts slugs and pictures into a page.
struct FormeInk: Ink {
  let page: FormePage
  let forme: Forme

  func text(_ spec: TextSpec, x: Double, y: Double) throws(CanvasError) {
    guard let slug = try forme.caster.slug(spec) else { throw .piece("words") }
    try place(slug, x, y)
  }

  func path(_ steps: [PathStep], fill: Double?, pen: Double, dash: [Double]) throws(CanvasError) {
    guard let (slug, x, y) = try forme.caster.slug(steps, fill: fill, pen: pen, dash: dash) else {
      throw .piece("a path")
    }
    try place(slug, x, y)
  }

  /// A picture is never stretched: in another frame it is centred, as librsvg does.
  func picture(_ id: String, x: Double, y: Double, width: Double, height: Double) throws(CanvasError) {
    guard let (name, form, size) = try forme.form(id, width: width) else { throw .piece("the picture \(id)") }
    let scale = min(width / size.width, height / size.height)
    let (inner, high) = (size.width * scale, size.height * scale)
    try within([inner, 0, 0, -high, x + (width - inner) / 2, y + (height + high) / 2]) { () throws(CanvasError) in
      page.paint(form, name)
    }
  }

  func scaled(
    x: Double, y: Double, by scale: Double, _ body: (any Ink) throws(CanvasError) -> Void
  ) throws(CanvasError) {
    try within([scale, 0, 0, scale, x, y]) { () throws(CanvasError) in try body(self) }
  }

  private func place(_ slug: Slug, _ x: Double, _ y: Double) throws(CanvasError) {
    try within([1, 0, 0, 1, x - Slug.origin, y - Slug.origin]) { () throws(CanvasError) in
      page.content.add(slug.content)
    }
  }

  private func within(_ matrix: [Double], _ body: () throws(CanvasError) -> Void) throws(CanvasError) {
    guard matrix.allSatisfy({ abs($0) < 1e6 }) else { throw .piece("what stands far outside of the page") }
    page.content.add("q ")
    for number in matrix { page.content.add(decimals: number) }
    page.content.add("cm\n")
    try body()
    page.content.add("Q\n")
  }
}
