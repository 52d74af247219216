/// The bounds of what is read from a pack, which may come from anywhere. All of them are in docs/pack-format.md.
enum Bounds {
  /// The most bytes of a pack's files together.
  static let pack = 512 * 1024
  /// The most bytes of a YAML file.
  static let text = 32 * 1024
  /// The most keys and values of a YAML file.
  static let values = 2000
  /// The most opening brackets, braces and question marks before a space in a YAML file: each may make a key of what
  /// follows, and a parser compares the whole of a key at each depth.
  static let openings = 300
  /// The deepest that a YAML file's lists and keys are nested.
  static let nesting = 8
  /// The most bytes of a picture.
  static let picture = 256 * 1024
  /// The most elements of a picture, and the most steps of its paths together.
  static let elements = 5000
  /// The most steps of one path.
  static let steps = 1000
  /// The most steps of one shape of a clip path.
  static let clipSteps = 100
  /// The most steps of the paths of all pictures of a pack.
  static let packSteps = 10_000
  /// The deepest that a picture's elements are nested.
  static let depth = 32
  /// How much longer than wide a picture may be, or wider than long.
  static let aspect = 8.0
  /// How far from its middle a picture may draw, in sides of its own.
  static let reach = 2.0
  /// The most characters of one text.
  static let words = 300
  /// The most entries of a list that the pack counts itself.
  static let entries = 40
  /// The most problems that are said of one pack.
  static let problems = 50
}
