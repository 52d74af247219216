/// The objects that hold a document together, as cairo 1.16 writes them.
extension Shape {
  static let trailer = dictionary([
    Entry("/Size", .integer), Entry("/Root", .reference([.catalog])), Entry("/Info", .reference([.information])),
  ])

  static let catalog = dictionary([
    Entry("/Type", .exactly("/Catalog")), Entry("/Pages", .reference([.pageList])),
    .optional("/StructTreeRoot", .reference([.structureTree])),
    .optional("/MarkInfo", .dictionary([Entry("/Marked", .boolean)])),
    .optional("/Outlines", .reference([.outline])), .optional("/PageLabels", .reference([.pageLabels])),
  ])

  static let information = dictionary([
    Entry("/Producer", .string), .optional("/Title", .string), .optional("/Creator", .string),
    .optional("/CreationDate", .string),
  ])

  static let pageList = dictionary([
    Entry("/Type", .exactly("/Pages")), Entry("/Kids", .list(of: .reference([.page]))), Entry("/Count", .integer),
  ])

  static let page = dictionary([
    Entry("/Type", .exactly("/Page")), Entry("/Parent", .reference([.pageList])),
    Entry("/MediaBox", .list(of: .number)), Entry("/Contents", .reference([.content])),
    Entry("/Group", group), Entry("/Resources", .reference([.resources])), .optional("/StructParents", .integer),
    .optional("/Annots", .list(of: .reference([.annotation]))),
  ])

  static let content = dictionary([Entry("/Length", .length), filter])

  static let outline = dictionary([
    Entry("/Type", .exactly("/Outlines")), Entry("/First", .reference([.outlineEntry])),
    Entry("/Last", .reference([.outlineEntry])), Entry("/Count", .integer),
  ])

  static let outlineEntry = dictionary([
    Entry("/Title", .string), Entry("/Parent", .reference([.outline, .outlineEntry])),
    .optional("/Prev", .reference([.outlineEntry])), .optional("/Next", .reference([.outlineEntry])),
    .optional("/First", .reference([.outlineEntry])), .optional("/Last", .reference([.outlineEntry])),
    .optional("/Count", .integer), .optional("/F", .integer), Entry("/Dest", destination),
  ])

  static let pageLabels = dictionary([
    Entry(
      "/Nums",
      .row([
        .integer,
        .dictionary([.optional("/S", .exactly("/D")), .optional("/St", .integer), .optional("/P", .string)]),
      ]))
  ])

  static let filter = Entry.optional("/Filter", .exactly("/FlateDecode"))

  private static let destination = row([
    .reference([.page]), .exactly("/XYZ"), .either([.number, .null]), .either([.number, .null]), .integer,
  ])
}
