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
    /// Whether it is loaded only when the others lack a character.
    package var isRare = false
  }

  /// Andika is made for readers who are learning; Noto and WenQuanYi serve the scripts it lacks.
  package static let families: [Family] = [
    Family(
      name: "Andika", files: ["truetype/andika/Andika-Regular.ttf", "truetype/andika/Andika-Bold.ttf"],
      package: "fonts-sil-andika"),
    Family(
      name: "Noto Sans Arabic",
      files: ["truetype/noto/NotoSansArabic-Regular.ttf", "truetype/noto/NotoSansArabic-Bold.ttf"],
      package: "fonts-noto-core", isRare: true),
    Family(
      name: "WenQuanYi Micro Hei", files: ["truetype/wqy/wqy-microhei.ttc"],
      package: "fonts-wqy-microhei", isRare: true),
  ]

  /// The font files that every sheet may use, in the order of the list.
  package let paths: [String]
  /// The font files for scripts that few sheets use.
  package let rarePaths: [String]

  /// Where Debian and people put fonts.
  package static let folders = ["/usr/share/fonts", "/usr/local/share/fonts"]

  /// Finds each file in the first folder that has it. Throws `missingFont`.
  package static func find(in folders: [String] = folders) throws(CanvasError) -> FontBook {
    var (paths, rarePaths): ([String], [String]) = ([], [])
    for family in families {
      for file in family.files {
        guard let path = first(file, in: folders) else {
          throw .missingFont(family: family.name, package: family.package)
        }
        if family.isRare { rarePaths.append(path) } else { paths.append(path) }
      }
    }
    return FontBook(paths: paths, rarePaths: rarePaths)
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

  /// A Pango font map that knows the usual files alone, and its list of fonts; the caller owns both.
  func makeFontMap() throws(CanvasError) -> (map: UnsafeMutablePointer<PangoFontMap>, list: OpaquePointer) {
    guard let list = FcConfigCreate(), let map = pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT) else {
      throw .missingFont(family: "FreeType", package: "libpango-1.0-0")
    }
    pango_fc_font_map_set_config(OpaquePointer(map), list)
    do { try Self.add(paths, to: list) } catch {
      FcConfigDestroy(list)
      g_object_unref(map)
      throw error
    }
    return (map, list)
  }

  /// Adds the rare files to a font map.
  func addRare(to map: UnsafeMutablePointer<PangoFontMap>, _ list: OpaquePointer) throws(CanvasError) {
    try Self.add(rarePaths, to: list)
    pango_fc_font_map_config_changed(OpaquePointer(map))
  }

  private static func add(_ paths: [String], to list: OpaquePointer) throws(CanvasError) {
    for path in paths where FcConfigAppFontAddFile(list, path) == 0 { throw .unreadableFont(path: path) }
  }
}
