internal import CDeflate

/// Compresses streams with libdeflate: smaller than zlib at the same time.
final class Compressor {
  /// How hard it tries, as libdeflate counts.
  enum Level: Int32 {
    /// For what is compressed once and written often. A higher level costs twice the time for a hundredth of the bytes.
    case kept = 6
    /// For what each document has anew: a third of the time for a sixth more bytes.
    case fresh = 1
  }

  private let handle: OpaquePointer

  init(_ level: Level = .kept) throws(CanvasError) {
    guard let handle = libdeflate_alloc_compressor(level.rawValue) else { throw .finish("there is no memory") }
    self.handle = handle
  }

  deinit { libdeflate_free_compressor(handle) }

  /// The bytes as a zlib stream that does not end in a carriage return, with as many spaces behind them as that
  /// took (zeros would not change the checksum that ends it). With the line end before `endstream` such an end would
  /// read as one line end, and PDF/A-2 6.1.7.1 holds the stream's length against that.
  func compress(_ bytes: [UInt8]) throws(CanvasError) -> (stream: [UInt8], length: Int) {
    var padded = bytes
    while padded.count < bytes.count + 64 {
      let bound = libdeflate_zlib_compress_bound(handle, padded.count)
      let stream = [UInt8](unsafeUninitializedCapacity: bound) { buffer, count in
        count = libdeflate_zlib_compress(handle, padded, padded.count, buffer.baseAddress, bound)
      }
      if let last = stream.last, last != 0x0D { return (stream, padded.count) }
      padded.append(UInt8(ascii: " "))
    }
    throw .finish("a stream cannot be compressed")
  }
}
