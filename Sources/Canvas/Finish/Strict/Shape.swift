/// What a value looks like; an object that does not look like its kind's shape is refused.
indirect enum Shape: Sendable {
  case integer, number, boolean, string, null
  /// Any name.
  case name
  /// Exactly this name, slash and all.
  case exactly(StaticString)
  /// An object of one of these kinds.
  case reference([ObjectKind])
  /// How long a stream is: a number, or an object that is nothing else.
  case length
  /// The first of these that fits.
  case either([Shape])
  /// Any number of one shape.
  case list(of: Shape)
  /// A list of shapes in turn, over and over.
  case row([Shape])
  /// A dictionary with these keys and no others.
  case dictionary([Entry])
  /// A dictionary with any keys.
  case names(of: Shape)

  /// A key of a dictionary.
  struct Entry: Sendable {
    let key: StaticString
    let value: Shape
    let isOptional: Bool

    init(_ key: StaticString, _ value: Shape, isOptional: Bool = false) {
      (self.key, self.value, self.isOptional) = (key, value, isOptional)
    }

    static func optional(_ key: StaticString, _ value: Shape) -> Entry { Entry(key, value, isOptional: true) }
  }
}
