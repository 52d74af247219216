/// The bounds of what is read from a pack, which may come from anywhere. All of them are in docs/packs.md.
enum Bounds {
  /// The most bytes of a YAML file.
  static let text = 256 * 1024
  /// The most bytes of a picture.
  static let picture = 1024 * 1024
  /// The most elements of a picture.
  static let elements = 20_000
  /// The deepest that a picture's elements are nested.
  static let depth = 32
  /// How much longer than wide a picture may be, or wider than long.
  static let aspect = 8.0
  /// The most characters of one text.
  static let words = 300
}
