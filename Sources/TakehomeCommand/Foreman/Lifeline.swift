internal import Foundation

/// A pipe between the foreman and a shift: it carries signals that ask to end, and breaks when the foreman is gone.
struct Lifeline {
  let reading: Int32
  let writing: Int32

  /// Nil when the process may open no more.
  init?() {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    // Above the standard streams, of which any may be closed.
    reading = fcntl(ends[0], F_DUPFD_CLOEXEC, 10)
    writing = fcntl(ends[1], F_DUPFD_CLOEXEC, 10)
    for end in ends { Foundation.close(end) }
    guard reading >= 0, writing >= 0 else {
      close()
      return nil
    }
  }

  /// Lets both ends go.
  func close() {
    for end in [reading, writing] where end >= 0 { Foundation.close(end) }
  }
}
