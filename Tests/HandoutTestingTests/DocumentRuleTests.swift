import HandoutTesting
import Testing

@Suite struct DocumentRuleTests {
  @Test("the same bytes differ in nothing; other bytes are told from where")
  func bytes() {
    let one: [UInt8] = [1, 2, 3]
    #expect(one.changes(in: [1, 2, 3]) == [])
    #expect(one.changes(in: [1, 9, 3]) == ["two presses give the same sheet other bytes, from byte 1"])
    #expect(one.changes(in: [1, 2]) == ["two presses give the same sheet other bytes, from byte 2"])
  }

  @Test("what is no document is said to be none")
  func noDocument() {
    #expect([UInt8]("massage".utf8).documentFaults == ["it is not a PDF"])
  }
}
