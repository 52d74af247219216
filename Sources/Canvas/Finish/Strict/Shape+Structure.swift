/// The structure tree and what leads to it.
extension Shape {
  static let structureTree = dictionary([
    Entry("/Type", .exactly("/StructTreeRoot")), Entry("/ParentTree", .reference([.parentTree])),
    Entry("/K", .list(of: .reference([.element]))),
  ])

  static let element = dictionary([
    Entry("/Type", .exactly("/StructElem")), Entry("/S", .name),
    Entry("/P", .reference([.element, .structureTree])), .optional("/Pg", .reference([.page])),
    .optional("/K", .either([.list(of: kid), .reference([.element]), .integer])),
  ])

  /// What an element holds: another one, a piece of a page, or a link's place.
  private static let kid = either([
    .reference([.element]), .integer,
    .dictionary([Entry("/Type", .exactly("/OBJR")), Entry("/Obj", .reference([.annotation]))]),
    .dictionary([
      Entry("/Type", .exactly("/MCR")), Entry("/Pg", .reference([.page])), Entry("/MCID", .integer),
    ]),
  ])

  static let parentTree = dictionary([
    Entry("/Nums", .row([.integer, .reference([.parents, .element])]))
  ])

  static let parents = list(of: .reference([.element]))

  static let annotation = dictionary([
    Entry("/Type", .exactly("/Annot")), Entry("/Subtype", .exactly("/Link")), Entry("/StructParent", .integer),
    .optional("/QuadPoints", .list(of: .number)), Entry("/Rect", .list(of: .number)),
    Entry(
      "/A",
      .dictionary([
        Entry("/Type", .exactly("/Action")), Entry("/S", .exactly("/URI")), Entry("/URI", .string),
      ])), Entry("/BS", .dictionary([Entry("/W", .integer)])),
  ])
}
