/// What a stream holds, and whether it is deflated already.
enum StreamData {
  /// To be deflated.
  case deflating([UInt8])
  /// A font's program, to be deflated: its dictionary says how long it is.
  case deflatingFont([UInt8])
  /// Deflated already; it does not end in a carriage return.
  case deflated(ArraySlice<UInt8>)
  /// Left so that anyone can read it: metadata.
  case plain([UInt8])

  /// The bytes to write; `length` is that of a font's program.
  struct Ready {
    let bytes: ArraySlice<UInt8>
    let isDeflated: Bool
    var length: Int?
  }

  func ready(_ compressor: Compressor) throws(Refusal) -> Ready {
    do throws(CanvasError) {
      switch self {
      case .deflating(let bytes): return Ready(bytes: try compressor.compress(bytes).stream[...], isDeflated: true)
      case .deflatingFont(let bytes):
        let (stream, length) = try compressor.compress(bytes)
        return Ready(bytes: stream[...], isDeflated: true, length: length)
      case .deflated(let bytes): return Ready(bytes: bytes, isDeflated: true)
      case .plain(let bytes): return Ready(bytes: bytes[...], isDeflated: false)
      }
    } catch { throw .memory }
  }
}
