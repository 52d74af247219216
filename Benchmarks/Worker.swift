import Foundation
import Press

/// Does what it is told on standard input, a line at a time, as the peers' workers do.
///
/// `make FIRST COUNT` answers with the milliseconds of processor time it took and the most memory held so far, in KB.
/// `write INDEX FILE` answers with the bytes written.
struct Worker {
  /// What a worker makes.
  enum Product: String {
    case sheet, run, floor
  }

  private let make: (Range<Int>) throws -> [UInt8]

  init(_ product: Product) throws {
    let workload = try Workload()
    switch product {
    case .sheet:
      make = { indices in
        var last: [UInt8] = []
        for index in indices { last = try workload.document(index) }
        return last
      }
    case .run: make = { try workload.run($0) }
    case .floor:
      let floor = try Floor(workload.library)
      var known: [Int: [Page]] = [:]
      for index in 0..<Self.drawn { known[index] = try workload.pages(index) }
      let pages = known
      make = { indices in
        var last: [UInt8] = []
        for index in indices { last = try floor.document(pages[index % Self.drawn] ?? []) }
        return last
      }
    }
  }

  /// How many children's pages the floor has to draw, laid out before the clock starts.
  private static let drawn = 40

  func work() throws {
    while let line = readLine() {
      let words = line.split(separator: " ", maxSplits: 2).map(String.init)
      guard words.count == 3, let first = Int(words[1]) else { throw CocoaError(.formatting) }
      if words[0] == "make", let count = Int(words[2]) {
        let time = try processorTime { _ = try make(first..<first + count) }
        print("\(time) \(mostKilobytes)")
      } else {
        let bytes = try make(first..<first + 1)
        try Data(bytes).write(to: URL(fileURLWithPath: words[2]))
        print(bytes.count)
      }
      fflush(nil)
    }
  }
}

/// The milliseconds of processor time, of all threads, that something takes.
func processorTime(_ body: () throws -> Void) rethrows -> Double {
  func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1000 + Double(time.tv_nsec) / 1_000_000
  }
  let start = now()
  try body()
  return now() - start
}

private var mostKilobytes: Int {
  var usage = rusage()
  getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
  return usage.ru_maxrss
}
