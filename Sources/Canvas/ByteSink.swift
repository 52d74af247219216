internal import CCairo

/// Takes a document's bytes as cairo writes them, often a few at a time.
final class ByteSink {
  /// Outside of the object: cairo calls for every number, and Swift would check each access to a property.
  private let buffer: UnsafeMutablePointer<[UInt8]>

  init() {
    buffer = .allocate(capacity: 1)
    buffer.initialize(to: [])
    buffer.pointee.reserveCapacity(1 << 18)
  }

  deinit {
    buffer.deinitialize(count: 1)
    buffer.deallocate()
  }

  /// What has been written.
  var bytes: [UInt8] { buffer.pointee }

  /// Forgets what has been written.
  func clear() { buffer.pointee.removeAll(keepingCapacity: true) }

  /// What cairo's `write` gets as its closure; valid as long as the sink.
  var closure: UnsafeMutableRawPointer { UnsafeMutableRawPointer(buffer) }

  /// For cairo's functions that write to a stream. It never reports a failure: cairo 1.16 dies of SIGSEGV when it closes
  /// a document with tags after one.
  static let write: cairo_write_func_t = { closure, data, length in
    guard let closure, let data else { return CAIRO_STATUS_WRITE_ERROR }
    closure.assumingMemoryBound(to: [UInt8].self).pointee
      .append(contentsOf: UnsafeBufferPointer(start: data, count: Int(length)))
    return CAIRO_STATUS_SUCCESS
  }
}
