internal import Foundation

/// How far a batch is: a bar on a terminal, a line every tenth of a long batch elsewhere.
struct Progress {
  private let total: Int
  private let isShown: Bool
  private let isTerminal = Console.isTerminal
  private let start: ContinuousClock.Instant
  private var done = 0

  init(total: Int, isShown: Bool, since start: ContinuousClock.Instant = .now) {
    (self.total, self.isShown, self.start) = (total, isShown, start)
  }

  /// One more is done; of one that was told before nothing is shown.
  mutating func step(isTold: Bool = false) {
    done += 1
    guard isShown, !isTold else { return }
    if isTerminal {
      write("\r\u{1B}[2K" + line)
    } else if total >= 100, done % max(1, total / 10) == 0 {
      write(line + "\n")
    }
  }

  /// Takes the bar away, so that a message has the line to itself.
  func clear() {
    if isShown, isTerminal { write("\r\u{1B}[2K") }
  }

  private var line: String {
    let seconds = max(0.001, (ContinuousClock.now - start) / .seconds(1))
    let rate = Double(done) / seconds
    let filled = total == 0 ? 0 : 24 * done / total
    let bar = String(repeating: "#", count: filled) + String(repeating: "-", count: 24 - filled)
    return "[\(bar)] \(done)/\(total) sheets\(seconds < 1 ? "" : "  \(told(rate)) a second  \(left(rate)) left")"
  }

  /// A slow rate with a decimal place: `0.4`, `12`.
  private func told(_ rate: Double) -> String { rate < 10 ? "\((rate * 10).rounded() / 10)" : "\(Int(rate))" }

  /// Minutes and seconds; told only after a second, when the rate means something.
  private func left(_ rate: Double) -> String {
    let seconds = Int((Double(total - done) / rate).rounded(.up))
    return "\(seconds / 60):\(seconds % 60 < 10 ? "0" : "")\(seconds % 60)"
  }

  private func write(_ text: String) { _ = Console.write(text, to: STDERR_FILENO) }
}
