internal import Foundation

/// What a tally says of one sheet.
public enum Mark: Hashable, Sendable {
  /// Nothing was told of it yet.
  case open
  /// It was in hand when the program crashed; it is tried alone before anything else.
  case suspect
  /// The program crashed by this signal while it was tried alone; it is not tried again.
  case crashed(Int32)
  /// It was made, and nothing was told of it yet.
  case drawn
  /// It was told as made.
  case made
  /// It was told as there already.
  case skipped
  /// It was told as failed.
  case failed(SheetFailure.Kind)

  /// Whether people and programs have heard of it.
  public var isTold: Bool {
    switch self {
    case .made, .skipped, .failed: true
    case .open, .suspect, .crashed, .drawn: false
    }
  }

  private static let crash: UInt8 = 0x80

  /// The byte that it is written as; nothing written is `open`.
  var byte: UInt8 {
    switch self {
    case .open: 0
    case .suspect: 1
    case .drawn: 2
    case .made: 3
    case .skipped: 4
    case .failed(let kind): 5 + kind.rawValue
    case .crashed(let signal): Self.crash | UInt8(truncatingIfNeeded: signal)
    }
  }

  init(byte: UInt8) {
    let known: [Mark] = [.open, .suspect, .drawn, .made, .skipped]
    if byte >= Self.crash {
      self = .crashed(Int32(byte & ~Self.crash))
    } else if byte < known.count {
      self = known[Int(byte)]
    } else {
      self = SheetFailure.Kind(rawValue: byte - 5).map { .failed($0) } ?? .open
    }
  }
}

extension SheetFailure {
  /// Why a sheet is missing that was in hand, alone, when the program crashed.
  static func crashed(_ signal: Int32) -> SheetFailure {
    let what =
      signal == SIGKILL
      ? "the program was killed (signal 9), as the system does when memory runs out,"
      : "the program crashed (signal \(signal))"
    return SheetFailure(
      .sheet, "\(what) while it drew this sheet, also when it drew nothing else, so it is left out. Report this.")
  }
}
