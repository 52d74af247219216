/// Compresses a single stream.
enum Deflate {
  /// The bytes as a zlib stream, with as many spaces behind them as `Compressor` needs.
  static func compressed(_ bytes: [UInt8]) throws(CanvasError) -> (stream: [UInt8], length: Int) {
    try Compressor().compress(bytes)
  }
}
