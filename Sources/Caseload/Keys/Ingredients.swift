/// What a sheet is made from, written so that no two lists of ingredients are written alike.
///
/// Every value stands after its name and its length; a list after its count; nothing at all is written as such.
public struct Ingredients: Hashable, Sendable {
  private(set) var bytes: [UInt8] = []

  /// An empty list.
  public init() {}

  /// Adds a value under a name; nil is another ingredient than an empty text.
  public mutating func add(_ name: String, _ value: String?) {
    guard let value else { return write("\(name) none\n") }
    write("\(name) \(value.utf8.count):\(value)\n")
  }

  /// Adds a list under a name, in its order.
  public mutating func add(_ name: String, _ values: [String]) {
    write("\(name) list \(values.count)\n")
    for value in values { add(name, value) }
  }

  private mutating func write(_ text: String) { bytes += text.utf8 }
}
