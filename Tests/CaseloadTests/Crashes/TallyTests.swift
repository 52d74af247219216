import Foundation
import Testing

@testable import Caseload

@Suite("what a batch remembers beyond a crash") struct TallyTests {
  private let tally: Tally

  init() throws { tally = try #require(Tally()) }

  @Test("a mark is what was noted, also through another descriptor of the same memory")
  func marks() {
    let marks: [Mark] = [
      .open, .suspect, .drawn, .made, .skipped, .failed(.sheet), .failed(.output), .failed(.notInstalled),
      .crashed(SIGSEGV), .crashed(SIGKILL),
    ]
    for (sequence, mark) in marks.enumerated() { tally.note(mark, of: sequence + 1) }
    let other = Tally(descriptor: dup(tally.descriptor))
    defer { close(other.descriptor) }
    #expect((1...marks.count).map { other.mark(of: $0) } == marks)
    #expect(other.mark(of: 1_000_000) == .open)
    #expect((other.told, other.suspects) == (5, [2]))
    #expect(tally.descriptor >= 10)
  }

  @Test("what is in hand at a crash is suspect; what was told of is not")
  func suspects() {
    tally.take(7, in: 1)
    tally.take(3, in: 2)
    tally.take(2, in: Tally.desk)
    tally.note(.made, of: 2)
    tally.take(9, in: 3)
    tally.putDown(3)
    #expect(tally.inHand == [2, 3, 7])
    #expect(tally.judge(crash: SIGSEGV) == .suspects([2, 3, 7]))
    #expect((tally.suspects, tally.inHand, tally.mark(of: 2)) == ([3, 7], [], .made))
  }

  @Test("guilty is only who was suspect and is alone")
  func guilty() {
    tally.take(3, in: 1)
    #expect(tally.judge(crash: SIGKILL) == .suspects([3]))
    tally.take(3, in: 1)
    tally.take(4, in: 2)
    #expect(tally.judge(crash: SIGKILL) == .suspects([3, 4]))
    tally.take(3, in: 1)
    #expect(tally.judge(crash: SIGKILL) == .guilty(3))
    #expect((tally.mark(of: 3), tally.suspects) == (.crashed(SIGKILL), [4]))
    #expect(tally.judge(crash: SIGKILL) == .noSheet)
  }
}
