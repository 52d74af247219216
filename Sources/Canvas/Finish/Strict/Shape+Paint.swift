/// What pages paint with: resources, images, masks, patterns.
extension Shape {
  static let resources = dictionary([
    .optional("/ExtGState", .names(of: .either([opacity, blending, .reference([.graphicsState])]))),
    .optional("/Pattern", .names(of: .reference([.tiling, .shadingPattern]))),
    .optional("/Shading", .names(of: .reference([.shading, .mesh]))),
    .optional("/XObject", .names(of: .reference([.form, .image, .stencil, .grayImage, .stamp]))),
    .optional("/Font", .names(of: .reference([.simpleFont, .wideFont, .drawnFont]))),
  ])

  private static let opacity = dictionary([Entry("/CA", .number), Entry("/ca", .number)])
  private static let blending = dictionary([Entry("/BM", .name)])

  static let group = dictionary([
    Entry("/Type", .exactly("/Group")), Entry("/S", .exactly("/Transparency")), Entry("/I", .boolean),
    Entry("/CS", .either([.exactly("/DeviceRGB"), .exactly("/DeviceGray")])), .optional("/K", .boolean),
  ])

  static let form = dictionary([
    Entry("/Length", .length), filter, Entry("/Type", .exactly("/XObject")), Entry("/Subtype", .exactly("/Form")),
    .optional("/FormType", .integer), Entry("/BBox", .list(of: .number)), .optional("/Group", group),
    Entry("/Resources", .either([.reference([.resources]), resources])),
  ])

  static let image = dictionary(
    picture + [
      Entry("/ColorSpace", .either([.exactly("/DeviceRGB"), .exactly("/DeviceGray")])),
      Entry("/BitsPerComponent", .integer), .optional("/SMask", .reference([.grayImage])),
    ])

  static let grayImage = dictionary(
    picture + [Entry("/ColorSpace", .exactly("/DeviceGray")), Entry("/BitsPerComponent", .integer)])

  /// What stands for a form: see `FormStamp`.
  static let stamp = dictionary([
    Entry("/Length", .length), Entry("/Type", .exactly("/XObject")), Entry("/Subtype", .exactly("/Image")),
    Entry("/Width", .integer), Entry("/Height", .integer), Entry("/ColorSpace", .exactly("/DeviceGray")),
    Entry("/Interpolate", .boolean), Entry("/BitsPerComponent", .integer), Entry("/Filter", .exactly("/DCTDecode")),
  ])

  static let stencil = dictionary(
    picture + [
      Entry("/ImageMask", .boolean), Entry("/BitsPerComponent", .integer), Entry("/Decode", .list(of: .integer)),
    ])

  private static let picture = [
    Entry("/Length", .length), Entry("/Filter", .exactly("/FlateDecode")), Entry("/Type", .exactly("/XObject")),
    Entry("/Subtype", .exactly("/Image")), Entry("/Width", .integer), Entry("/Height", .integer),
    Entry("/Interpolate", .boolean),
  ]

  static let graphicsState = dictionary([
    Entry("/Type", .exactly("/ExtGState")), Entry("/SMask", .reference([.softMask])), Entry("/ca", .number),
    Entry("/CA", .number), Entry("/AIS", .boolean),
  ])

  static let softMask = dictionary([
    Entry("/Type", .exactly("/Mask")), Entry("/S", .either([.exactly("/Luminosity"), .exactly("/Alpha")])),
    Entry("/G", .reference([.form])),
  ])

  static let tiling = dictionary([
    Entry("/Length", .length), filter, Entry("/PatternType", .integer), Entry("/BBox", .list(of: .number)),
    Entry("/XStep", .number), Entry("/YStep", .number), Entry("/TilingType", .integer), Entry("/PaintType", .integer),
    Entry("/Matrix", .list(of: .number)), Entry("/Resources", resources),
  ])

  static let shadingPattern = dictionary([
    Entry("/Type", .exactly("/Pattern")), Entry("/PatternType", .integer), Entry("/Matrix", .list(of: .number)),
    Entry("/Shading", .either([.reference([.mesh]), gradient])),
  ])

  static let gradient = dictionary([
    Entry("/ShadingType", .integer), Entry("/ColorSpace", .either([.exactly("/DeviceRGB"), .exactly("/DeviceGray")])),
    Entry("/Coords", .list(of: .number)), .optional("/Domain", .list(of: .number)),
    .optional("/Extend", .list(of: .boolean)), Entry("/Function", .reference([.function, .stitching])),
  ])

  static let mesh = dictionary([
    Entry("/ShadingType", .integer), Entry("/ColorSpace", .either([.exactly("/DeviceRGB"), .exactly("/DeviceGray")])),
    Entry("/BitsPerCoordinate", .integer), Entry("/BitsPerComponent", .integer), Entry("/BitsPerFlag", .integer),
    Entry("/Decode", .list(of: .number)), Entry("/Length", .length),
  ])

  static let function = dictionary([
    Entry("/FunctionType", .integer), Entry("/Domain", .list(of: .number)), Entry("/C0", .list(of: .number)),
    Entry("/C1", .list(of: .number)), Entry("/N", .integer),
  ])

  static let stitching = dictionary([
    Entry("/FunctionType", .integer), Entry("/Domain", .list(of: .number)),
    Entry("/Functions", .list(of: .reference([.function, .stitching]))), Entry("/Bounds", .list(of: .number)),
    Entry("/Encode", .list(of: .number)),
  ])
}
