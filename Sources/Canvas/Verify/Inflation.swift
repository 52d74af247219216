internal import CDeflate

/// Unpacks deflated bytes up to a limit; qpdf has none.
final class Inflation {
  /// What became of a stream.
  enum Outcome { case bytes([UInt8]), tooLarge, damaged }

  private let handle: OpaquePointer?

  init() { handle = libdeflate_alloc_decompressor() }

  deinit { libdeflate_free_decompressor(handle) }

  /// Unpacks a zlib stream that begins there.
  func unpack(_ packed: ArraySlice<UInt8>, atMost limit: Int) -> Outcome {
    guard let handle else { return .damaged }
    var room = min(limit, 1 << 20)
    while true {
      var result = LIBDEFLATE_BAD_DATA
      let bytes = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
        result = packed.withUnsafeBytes {
          libdeflate_zlib_decompress(handle, $0.baseAddress, $0.count, buffer.baseAddress, room, &count)
        }
        if result != LIBDEFLATE_SUCCESS { count = 0 }
      }
      if result == LIBDEFLATE_SUCCESS { return .bytes(bytes) }
      guard result == LIBDEFLATE_INSUFFICIENT_SPACE else { return .damaged }
      guard room < limit else { return .tooLarge }
      room = min(limit, room * 4)
    }
  }
}

/// Looks at the streams of a file before qpdf unpacks any: a few kilobytes may unpack to more than there is memory.
struct StreamGuard {
  /// What a file of this size may unpack to, all streams together; pages of pictures shrink to a quarter.
  static func limit(for size: Int) -> Int { (32 << 20) + 32 * size }

  /// Nil when every stream can be unpacked.
  static func fault(in file: [UInt8]) -> FaultRule? {
    let inflation = Inflation()
    var left = limit(for: file.count)
    let mark = Array("stream".utf8)
    let window = 300
    var place = 0
    while let start = file[place...].firstIndex(of: mark[0]) {
      place = start + 1
      guard file[start...].starts(with: mark) else { continue }
      if file[max(0, start - window)..<start].namesOldFilter { return .tooLarge }
      var begin = start + mark.count
      while begin < file.count, begin < start + mark.count + 2, file[begin] == 0x0D || file[begin] == 0x0A {
        begin += 1
      }
      var bytes = file[begin...]
      for _ in 0..<8 where bytes.beginsZlib {
        switch inflation.unpack(bytes, atMost: max(1, left)) {
        case .tooLarge: return .tooLarge
        case .damaged: return .damaged
        case .bytes(let unpacked):
          left -= unpacked.count
          bytes = unpacked[...]
        }
      }
    }
    return left < 0 ? .tooLarge : nil
  }
}

extension ArraySlice<UInt8> {
  /// Whether a filter is named here that no sheet uses, PDF/A forbids or this guard cannot unpack.
  fileprivate var namesOldFilter: Bool {
    indices.contains { place in
      guard self[place] == UInt8(ascii: "/") else { return false }
      return self[place...].starts(with: "/LZW".utf8) || self[place...].starts(with: "/RunLength".utf8)
    }
  }

  /// Whether a zlib stream begins here (RFC 1950, 2.2).
  fileprivate var beginsZlib: Bool {
    guard count > 2 else { return false }
    let (method, flags) = (Int(self[startIndex]), Int(self[startIndex + 1]))
    return method & 0x0F == 8 && method >> 4 <= 7 && (method << 8 + flags) % 31 == 0 && flags & 0x20 == 0
  }
}
