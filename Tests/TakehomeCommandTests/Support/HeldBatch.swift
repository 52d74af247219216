import Foundation
import Testing

/// A batch that stands still in the middle of a sheet while a test acts, however slow the machine is.
///
/// In the place of the sheet's file is a named pipe with room for one page of memory. The sheet is larger, so its worker
/// waits there for a reader: sheets before it are done, and the batch cannot end. Afterwards the bytes that came through
/// the pipe are put in its place, so that the folder is as it would be without it.
enum HeldBatch {
  /// The sheet it stands still in. Its record, and that of the first sheet, belong to part 1 of 2.
  static let sheet = 3

  /// Starts a batch of the clean run's caseload into `out`, acts while it stands still, and gives how it ended.
  static func run(
    _ desk: Desk, _ call: [String] = CleanRun.call, output: String = "/dev/null", errors: String = "/dev/null",
    while act: (Child) async throws -> Void
  ) async throws -> (code: Int32, isSignal: Bool) {
    let place = desk.folder.appending(path: "out/00\(sheet)-k-\(sheet)-car-wait-en.pdf")
    try desk.caseload(CleanRun.sheets)
    try FileManager.default.createDirectory(at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try #require(mkfifo(place.path, 0o600) == 0)
    // Held for both ways, so that the worker can open it; should the test throw, the batch ends for want of a reader.
    let pipe = open(place.path, O_RDWR | O_CLOEXEC)
    try #require(pipe >= 0)
    let hold = FileHandle(fileDescriptor: pipe, closeOnDealloc: true)
    let room = fcntl(pipe, 1031, 4096)  // F_SETPIPE_SZ
    let batch = try desk.start(Repository.command, call, output: output, errors: errors)
    try #require(await onThread { isHeld(batch, at: pipe) }, "the batch ended before sheet \(sheet)")
    try await act(batch)
    let reader = FileHandle(fileDescriptor: open(place.path, O_RDONLY | O_CLOEXEC), closeOnDealloc: true)
    try hold.close()
    let bytes = await onThread { try? reader.readToEnd() } ?? Data()
    try #require((1..<bytes.count).contains(Int(room)), "a sheet that fits into the pipe holds nothing")
    try FileManager.default.removeItem(at: place)
    try bytes.write(to: place)
    return await batch.end()
  }

  /// Waits until the worker has begun to write into the pipe; false when the batch has ended instead.
  private static func isHeld(_ batch: Child, at pipe: Int32) -> Bool {
    var watched = pollfd(fd: pipe, events: Int16(POLLIN), revents: 0)
    while poll(&watched, 1, 50) != 1 { guard batch.isRunning else { return false } }
    return true
  }

  /// Waits on a thread of its own, since those of the tests are few and all in use.
  private static func onThread<Value: Sendable>(_ wait: @escaping @Sendable () -> Value) async -> Value {
    await withCheckedContinuation { continuation in
      Thread.detachNewThread { continuation.resume(returning: wait()) }
    }
  }
}

extension Child {
  /// Sends a signal that it catches once, and waits until it has been caught: from then on it would end the process.
  func ask(toEnd signal: Int32) async throws {
    kill(id, signal)
    while try isCaught(signal) { try await Task.sleep(for: .milliseconds(1)) }
  }

  private func isCaught(_ signal: Int32) throws -> Bool {
    let status = try String(contentsOfFile: "/proc/\(id)/status", encoding: .utf8)
    let mask = try #require(status.firstMatch(of: /SigCgt:\s*([0-9a-f]+)/)?.1)
    return try #require(UInt64(mask, radix: 16)) >> UInt64(signal - 1) & 1 == 1
  }
}
