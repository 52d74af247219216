internal import CCairo
internal import Glibc

/// Takes a document's bytes as cairo writes them: into memory, or into an open file whose errors are kept.
///
/// cairo's own file surfaces report success on a full disk; this remembers the failure. cairo itself never learns of it:
/// cairo 1.16 dies of SIGSEGV when it closes a document with tags after a failed write. Who writes asks for `failure`.
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
    sink.take(UnsafeBufferPointer(start: data, count: Int(length)))
    return CAIRO_STATUS_SUCCESS
  }

  private func take(_ part: UnsafeBufferPointer<UInt8>) {
    guard failure == nil else { return }
    guard let file else { return bytes.append(contentsOf: part) }
    var rest = part[...]
    while !rest.isEmpty {
      let written = Glibc.write(file, UnsafeBufferPointer(rebasing: rest).baseAddress, rest.count)
      if written < 0, errno == EINTR { continue }
      guard written > 0 else {
        failure = written < 0 ? errno : ENOSPC
        return
      }
      rest = rest.dropFirst(written)
    }
  }
}
