/// Every kind of object that cairo 1.16 writes for what a canvas can draw.
enum ObjectKind: Int, Sendable {
  case catalog, information, pageList, page, content, resources
  case structureTree, element, parentTree, parents, annotation
  case outline, outlineEntry, pageLabels
  case simpleFont, wideFont, drawnFont, wideGlyphs, fontDescriptor, fontFile, unicodeMap
  case glyphEncoding, glyphDrawings
  case form, image, stencil, grayImage, stamp
  case graphicsState, softMask, tiling, shadingPattern, shading, mesh, function, stitching

  /// What an object of the kind looks like.
  var shape: Shape {
    switch self {
    case .catalog: Shape.catalog
    case .information: Shape.information
    case .pageList: Shape.pageList
    case .page: Shape.page
    case .content: Shape.content
    case .resources: Shape.resources
    case .structureTree: Shape.structureTree
    case .element: Shape.element
    case .parentTree: Shape.parentTree
    case .parents: Shape.parents
    case .annotation: Shape.annotation
    case .outline: Shape.outline
    case .outlineEntry: Shape.outlineEntry
    case .pageLabels: Shape.pageLabels
    case .simpleFont: Shape.simpleFont
    case .wideFont: Shape.wideFont
    case .drawnFont: Shape.drawnFont
    case .wideGlyphs: Shape.wideGlyphs
    case .fontDescriptor: Shape.fontDescriptor
    case .fontFile: Shape.fontFile
    case .unicodeMap: Shape.content
    case .glyphEncoding: Shape.glyphEncoding
    case .glyphDrawings: .names(of: .reference([.content]))
    case .form: Shape.form
    case .image: Shape.image
    case .stencil: Shape.stencil
    case .grayImage: Shape.grayImage
    case .stamp: Shape.stamp
    case .graphicsState: Shape.graphicsState
    case .softMask: Shape.softMask
    case .tiling: Shape.tiling
    case .shadingPattern: Shape.shadingPattern
    case .shading: Shape.gradient
    case .mesh: Shape.mesh
    case .function: Shape.function
    case .stitching: Shape.stitching
    }
  }

  /// Whether the dictionary is followed by data.
  var isStream: Bool {
    switch self {
    case .content, .unicodeMap, .fontFile, .form, .image, .stencil, .grayImage, .stamp, .tiling, .mesh: true
    case .catalog, .information, .pageList, .page, .resources, .structureTree, .element, .parentTree, .parents,
      .annotation, .outline, .outlineEntry, .pageLabels, .simpleFont, .wideFont, .drawnFont, .wideGlyphs,
      .fontDescriptor, .glyphEncoding, .glyphDrawings, .graphicsState, .softMask, .shadingPattern, .shading,
      .function, .stitching:
      false
    }
  }
}
