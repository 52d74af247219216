internal import CDeflate

/// Compresses streams with libdeflate: smaller than zlib at the same time.
enum Deflate {
  /// The best level that costs no more than a millisecond or two a page.
  static let usual = 8

  /// The bytes as a zlib stream. Levels are 1 to 12.
  static func compressed(_ bytes: [UInt8], level: Int) throws(CanvasError) -> [UInt8] {
    guard let compressor = libdeflate_alloc_compressor(Int32(level)) else { throw .finish("there is no memory") }
    defer { libdeflate_free_compressor(compressor) }
    let bound = libdeflate_zlib_compress_bound(compressor, bytes.count)
    let result = [UInt8](unsafeUninitializedCapacity: bound) { buffer, count in
      count = libdeflate_zlib_compress(compressor, bytes, bytes.count, buffer.baseAddress, bound)
    }
    guard !result.isEmpty else { throw .finish("a stream cannot be compressed") }
    return result
  }
}
