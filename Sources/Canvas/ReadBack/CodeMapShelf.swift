/// Code maps by the streams that they were read from: single sheets have the same fonts, and each is understood once. One
/// to a thread.
package final class CodeMapShelf {
  /// A stream as it stands in a file.
  private struct Stream: Hashable {
    let bytes: ArraySlice<UInt8>
    func hash(into hasher: inout Hasher) { bytes.withUnsafeBytes { hasher.combine(bytes: $0) } }
  }

  private var known = Memory<Stream, CodeMap>(most: 64, guests: 8)

  package init() {}

  /// What is read from here on is another document.
  func beginSheet() { known.beginSheet() }

  /// The map of a stream; read when it is not known. Nil when it cannot be unpacked.
  func map(_ packed: ArraySlice<UInt8>, unpack: () -> [UInt8]?) -> CodeMap? {
    let stream = Stream(bytes: packed)
    if let map = known.value(stream) { return map }
    guard let map = unpack().map(CodeMap.init) else { return nil }
    known.remember(map, Stream(bytes: Array(packed)[...]))
    return map
  }
}
