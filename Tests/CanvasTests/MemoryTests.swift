import Testing

@testable import Canvas

@Suite struct MemoryTests {
  /// Remembers a number under itself, as whoever looks it up and has to make it does.
  private func use(_ number: Int, _ memory: inout Memory<Int, Int>) -> Bool {
    if memory.value(number) == number { return true }
    memory.remember(number, number)
    return false
  }

  @Test("what one sheet alone asks for takes little room, however many sheets there are")
  func guests() {
    var memory = Memory<Int, Int>(most: 80, guests: 10)
    for sheet in 0..<100 {
      memory.beginSheet()
      for number in 0..<10 { #expect(!use(1000 * sheet + number, &memory)) }
      for number in 0..<10 { #expect(use(1000 * sheet + number, &memory)) }
      #expect(memory.count <= 20)
    }
  }

  @Test("what several sheets ask for is kept, in bounds")
  func kept() {
    var memory = Memory<Int, Int>(most: 80, guests: 10)
    for sheet in 0..<3 {
      memory.beginSheet()
      for number in 0..<70 { _ = use(number, &memory) }
      if sheet == 2 { for number in 0..<70 { #expect(memory.value(number) == number) } }
    }
    for number in 0..<1000 {
      memory.beginSheet()
      #expect(use(7, &memory))
      _ = use(number + 1000, &memory)
      memory.beginSheet()
      _ = use(number + 1000, &memory)
      #expect(memory.count <= 180)
    }
  }

  @Test("what was forgotten and is asked for again is kept from then on")
  func met() {
    var memory = Memory<Int, Int>(most: 80, guests: 10)
    #expect(!use(7, &memory))
    memory.beginSheet()
    for number in 100..<130 { _ = use(number, &memory) }
    #expect(!use(7, &memory))
    memory.beginSheet()
    for number in 200..<230 { _ = use(number, &memory) }
    #expect(use(7, &memory))
  }
}
