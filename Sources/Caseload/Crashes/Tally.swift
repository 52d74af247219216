internal import Foundation

/// What a batch remembers beyond a crash: which sheets are in hand, and what was told of each.
///
/// It is memory without a name, which the process that prints shares with the one that watches over it: numbers of
/// sheets and nothing else, no file, gone when both are.
///
/// Shape: 512 slots of eight bytes, each the sequence of a sheet in hand or 0; then a `Mark` of one byte a sheet.
public struct Tally: Sendable {
  /// The slot of the task that notes receipts and adds pages to the print run; those of workers follow.
  static let desk = 0
  static let slots = 512
  private static let slotBytes = MemoryLayout<Int>.size

  /// The memory, for a process that is started with it.
  public let descriptor: Int32

  /// A new one; nil where the system has no shared memory.
  public init?() {
    let name = "/takehome-\(getpid())-\(UInt64.random(in: .min ... .max))"
    let opened = shm_open(name, O_RDWR | O_CREAT | O_EXCL, 0o600)
    guard opened >= 0 else { return nil }
    shm_unlink(name)
    // Above the standard streams, of which any may be closed.
    descriptor = fcntl(opened, F_DUPFD_CLOEXEC, 10)
    close(opened)
    guard descriptor >= 0 else { return nil }
  }

  /// The one that this process was started with.
  public init(descriptor: Int32) { self.descriptor = descriptor }

  /// What is known of a sheet.
  public func mark(of sequence: Int) -> Mark {
    Mark(byte: bytes(at: Self.place(of: sequence), count: 1).first ?? 0)
  }

  /// Notes what became of a sheet.
  public func note(_ mark: Mark, of sequence: Int) {
    var byte = mark.byte
    pwrite(descriptor, &byte, 1, off_t(Self.place(of: sequence)))
  }

  /// The sheets with a mark of this kind, in order.
  func sheets(where isWanted: (Mark) -> Bool) -> [Int] {
    var size = stat()
    guard fstat(descriptor, &size) == 0 else { return [] }
    let first = Self.place(of: 0)
    let marks = bytes(at: first, count: max(0, Int(size.st_size) - first))
    return marks.indices.filter { isWanted(Mark(byte: marks[$0])) }
  }

  /// Notes that a worker has a sheet in hand.
  func take(_ sequence: Int, in slot: Int) {
    var number = sequence
    pwrite(descriptor, &number, Self.slotBytes, off_t(slot % Self.slots * Self.slotBytes))
  }

  /// Notes that a worker has none in hand.
  func putDown(_ slot: Int) { take(0, in: slot) }

  /// The sheets in hand, each once, in order.
  var inHand: [Int] {
    let numbers = bytes(at: 0, count: Self.slots * Self.slotBytes).withUnsafeBytes {
      Array($0.bindMemory(to: Int.self))
    }
    return Set(numbers).subtracting([0]).sorted()
  }

  private static func place(of sequence: Int) -> Int { slots * slotBytes + sequence }

  /// What stands at a place; shorter where nothing was written.
  private func bytes(at place: Int, count: Int) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: count) { buffer, length in
      length = max(0, pread(descriptor, buffer.baseAddress, count, off_t(place)))
    }
  }
}
