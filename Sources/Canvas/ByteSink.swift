internal import CCairo
internal import Glibc

/// Takes a document's bytes as cairo writes them: into memory, or into an open file whose errors are kept.
///
/// cairo's own file surfaces report success on a full disk; this does not.
package final class ByteSink {
  /// What has been written, when in memory.
  package private(set) var bytes: [UInt8] = []
  /// The errno of the first failed write.
  package private(set) var failure: Int32?
  private let file: Int32?

  /// Into memory, or into an open file descriptor that the caller keeps.
  package init(file: Int32? = nil) { self.file = file }

  static let write: cairo_write_func_t = { closure, data, length in
    guard let closure, let data else { return CAIRO_STATUS_WRITE_ERROR }
    let sink = Unmanaged<ByteSink>.fromOpaque(closure).takeUnretainedValue()
    return sink.take(UnsafeBufferPointer(start: data, count: Int(length)))
      ? CAIRO_STATUS_SUCCESS : CAIRO_STATUS_WRITE_ERROR
  }

  private func take(_ part: UnsafeBufferPointer<UInt8>) -> Bool {
    guard failure == nil else { return false }
    guard let file else {
      bytes.append(contentsOf: part)
      return true
    }
    var rest = part[...]
    while !rest.isEmpty {
      let written = Glibc.write(file, UnsafeBufferPointer(rebasing: rest).baseAddress, rest.count)
      if written < 0, errno == EINTR { continue }
      guard written > 0 else {
        failure = written < 0 ? errno : ENOSPC
        return false
      }
      rest = rest.dropFirst(written)
    }
    return true
  }
}
