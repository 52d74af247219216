internal import Handout

/// A number that blocks which say the same have in common, and hardly any others: to find one quickly among many. Who
/// finds one still compares.
struct Fingerprint: Hashable {
  private(set) var value: UInt64 = 0x9E37_79B9_7F4A_7C15

  func hash(into hasher: inout Hasher) { hasher.combine(value) }

  mutating func mix(_ number: Double) { mix(number.bitPattern) }

  /// What a block says; how it looks is left to who compares.
  mutating func mix(_ block: Block) {
    switch block {
    case .text(let block): mix(block)
    case .figure(let block): mix(block.picture.id.rawValue)
    case .stack(let block): mix(block.blocks)
    case .columns(let block): mix(block.blocks)
    case .panel(let block): mix(block.content)
    case .section(let block): mix(block.content)
    case .list(let block): for entry in block.entries { mix(entry) }
    case .table(let block):
      for case .block(let cell) in block.heads + block.rows.flatMap(\.self) { mix(cell) }
    case .trail(let block): mix(block.stations)
    case .cards(let block): mix(block.cards)
    case .book(let block):
      for opening in block.openings { mix([opening.story, opening.touch]) }
    case .code(let block): mix(block.address.words)
    case .overlay(let block): mix(block.content)
    case .writingLines, .drawing, .solid, .pageBreak: mix(1 as UInt64)
    }
  }

  private mutating func mix(_ blocks: [Block]) {
    mix(UInt64(blocks.count))
    for block in blocks { mix(block) }
  }

  private mutating func mix(_ text: Text) { for run in text.runs { mix(run.words) } }

  private mutating func mix(_ words: String) {
    let isMixed: Void? = words.utf8.withContiguousStorageIfAvailable { bytes in
      let all = UnsafeRawBufferPointer(bytes)
      mix(UInt64(all.count))
      for place in stride(from: 0, to: all.count & ~7, by: 8) {
        mix(all.loadUnaligned(fromByteOffset: place, as: UInt64.self))
      }
      for byte in all[(all.count & ~7)...] { mix(UInt64(byte)) }
    }
    if isMixed == nil { for byte in words.utf8 { mix(UInt64(byte)) } }
  }

  private mutating func mix(_ word: UInt64) {
    value = (value ^ word) &* 0xD6E8_FEB8_6659_FD93
    value ^= value >> 32
  }
}
