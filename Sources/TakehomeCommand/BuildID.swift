internal import Foundation

/// What tells this build of the program from every other: the identifier that the linker makes from all that it links.
enum BuildID {
  /// Forty digits where the linker is GNU's or one like it; nil where it gave none.
  static let own = of("/proc/self/exe")

  /// That of an ELF file of 64 bits; nil of any other.
  static func of(_ path: String) -> String? {
    guard let file = FileHandle(forReadingAtPath: path), let head = bytes(of: file, at: 0, 64),
      head.starts(with: [0x7F, 0x45, 0x4C, 0x46, 2])
    else { return nil }
    let (start, length, count) = (number(head, 32, 8), number(head, 54, 2), number(head, 56, 2))
    guard length >= 56, let table = bytes(of: file, at: start, length * count) else { return nil }
    for entry in stride(from: 0, to: length * count, by: length) where number(table, entry, 4) == noteSegment {
      guard let notes = bytes(of: file, at: number(table, entry + 8, 8), number(table, entry + 32, 8)) else { continue }
      if let found = notes.withUnsafeBytes({ identifier(in: $0) }) { return found }
    }
    return nil
  }

  private static let noteSegment = 4
  private static let mostBytes = 1 << 16

  private static func bytes(of file: FileHandle, at offset: Int, _ count: Int) -> [UInt8]? {
    guard offset >= 0, (1...mostBytes).contains(count), (try? file.seek(toOffset: UInt64(offset))) != nil,
      let data = try? file.read(upToCount: count), data.count == count
    else { return nil }
    return [UInt8](data)
  }

  /// A number of so many bytes, the lowest first.
  private static func number(_ bytes: [UInt8], _ place: Int, _ count: Int) -> Int {
    bytes[place..<place + count].reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  /// The identifier among the notes of an ELF file: each has the lengths of its name and of what it says, and its kind.
  static func identifier(in notes: UnsafeRawBufferPointer) -> String? {
    func word(_ place: Int) -> Int { Int(notes.loadUnaligned(fromByteOffset: place, as: UInt32.self)) }
    func rounded(_ length: Int) -> Int { (length + 3) & ~3 }
    let (kind, owner) = (3, Array("GNU\0".utf8))
    var place = 0
    while place + 12 <= notes.count {
      let (name, said) = (place + 12, place + 12 + rounded(word(place)))
      let end = said + rounded(word(place + 4))
      guard end <= notes.count else { return nil }
      if word(place + 8) == kind, notes[name..<min(name + word(place), said)].elementsEqual(owner) {
        return notes[said..<said + word(place + 4)].map { byte in
          (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }.joined()
      }
      place = end
    }
    return nil
  }
}
