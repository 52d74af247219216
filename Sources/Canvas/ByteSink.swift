internal import CCairo
internal import Glibc

/// Takes a document's bytes as cairo writes them, often a few at a time.
final class ByteSink {
  /// Bytes outside of Swift's arrays: what cairo calls for every number must cost next to nothing.
  private struct Buffer {
    var start: UnsafeMutableRawPointer
    var count = 0
    var capacity: Int

    mutating func take(_ data: UnsafePointer<UInt8>, _ length: Int) {
      if count + length > capacity {
        capacity = 2 * (count + length)
        guard let larger = realloc(start, capacity) else { fatalError("no memory for a document") }
        start = larger
      }
      start.advanced(by: count).copyMemory(from: data, byteCount: length)
      count += length
    }
  }

  private let buffer: UnsafeMutablePointer<Buffer>

  init() {
    let capacity = 1 << 18
    guard let start = malloc(capacity) else { fatalError("no memory for a document") }
    buffer = .allocate(capacity: 1)
    buffer.initialize(to: Buffer(start: start, capacity: capacity))
  }

  deinit {
    free(buffer.pointee.start)
    buffer.deallocate()
  }

  /// Forgets what has been written.
  func clear() { buffer.pointee.count = 0 }

  /// What has been written.
  var bytes: [UInt8] { Array(UnsafeRawBufferPointer(start: buffer.pointee.start, count: buffer.pointee.count)) }

  /// What cairo's `write` gets as its closure; valid as long as the sink.
  var closure: UnsafeMutableRawPointer { UnsafeMutableRawPointer(buffer) }

  /// For cairo's functions that write to a stream.
  static let write: cairo_write_func_t = { closure, data, length in
    guard let closure, let data else { return CAIRO_STATUS_WRITE_ERROR }
    closure.assumingMemoryBound(to: Buffer.self).pointee.take(data, Int(length))
    return CAIRO_STATUS_SUCCESS
  }
}
