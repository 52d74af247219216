/// The bounds of what is read from a pack, which may come from anywhere. All of them are in docs/pack-format.md.
enum Bounds {
  /// The most bytes of a YAML file.
  static let text = 64 * 1024
  /// The most lines of a YAML file.
  static let lines = 2_000
  /// The deepest that brackets and braces of a YAML file are nested.
  static let nesting = 8
  /// The furthest that a line of a YAML file is indented.
  static let indent = 32
  /// The most bytes of a picture.
  static let picture = 256 * 1024
  /// The most elements of a picture.
  static let elements = 5_000
  /// The deepest that a picture's elements are nested.
  static let depth = 32
  /// How much longer than wide a picture may be, or wider than long.
  static let aspect = 8.0
  /// The most characters of one text.
  static let words = 300
  /// The most entries of a list that the pack counts itself.
  static let entries = 40
  /// The most problems that are said of one pack.
  static let problems = 50
}
