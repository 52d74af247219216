internal import CPango
internal import Glibc

/// The fonts that sheets may use, by file: the same files give the same bytes, whatever else a machine has.
package struct FontBook: Hashable, Sendable {
  /// One family of the list.
  package struct Family: Hashable, Sendable {
    package var name: String
    /// Files below a font folder, regular first.
    package var files: [String]
    /// The Debian package that installs it.
    package var package: String
  }

  /// Andika is made for readers who are learning; Noto serves the scripts it lacks.
  package static let families: [Family] = [
    Family(
      name: "Andika", files: ["truetype/andika/Andika-Regular.ttf", "truetype/andika/Andika-Bold.ttf"],
      package: "fonts-sil-andika"),
    Family(
      name: "Noto Sans Arabic",
      files: ["truetype/noto/NotoSansArabic-Regular.ttf", "truetype/noto/NotoSansArabic-Bold.ttf"],
      package: "fonts-noto-core"),
  ]

  /// The font files found, in the order of the list.
  package let paths: [String]

  /// Where Debian and people put fonts.
  package static let folders = ["/usr/share/fonts", "/usr/local/share/fonts"]

  /// Finds each file in the first folder that has it. Throws `missingFont`.
  package static func find(in folders: [String] = folders) throws(CanvasError) -> FontBook {
    var paths: [String] = []
    for family in families {
      for file in family.files {
        guard let path = first(file, in: folders) else {
          throw .missingFont(family: family.name, package: family.package)
        }
        paths.append(path)
      }
    }
    return FontBook(paths: paths)
  }

  /// The regular face of a family, if all its files are there.
  package static func path(of family: Family, in folders: [String] = folders) -> String? {
    let found = family.files.compactMap { first($0, in: folders) }
    return found.count == family.files.count ? found.first : nil
  }

  private static func first(_ file: String, in folders: [String]) -> String? {
    folders.map { "\($0)/\(file)" }.first(where: isReadable)
  }

  private static func isReadable(_ path: String) -> Bool { access(path, R_OK) == 0 }

  /// The families' names in order of preference, as Pango reads them.
  static var preference: String { families.map(\.name).joined(separator: ",") }

  /// A Pango font map that knows these files alone; the caller owns it.
  func makeFontMap() throws(CanvasError) -> UnsafeMutablePointer<PangoFontMap> {
    let config = FcConfigCreate()
    defer { FcConfigDestroy(config) }
    for path in paths where FcConfigAppFontAddFile(config, path) == 0 {
      throw .unreadableFont(path: path)
    }
    guard let map = pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT) else {
      throw .missingFont(family: "FreeType", package: "libpango-1.0-0")
    }
    pango_fc_font_map_set_config(OpaquePointer(map), config)
    return map
  }
}
