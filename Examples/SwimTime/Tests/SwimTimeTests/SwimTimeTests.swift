import Foundation
import HandoutTesting
import SwimTime
import Testing

@Suite struct SwimTimeTests {
  @Test("the pool ladder keeps every rule of a layout, in every language, paper and reading size")
  func conformance() throws {
    let packs = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Contexts").standardized
    let findings = try LayoutCheck(SwimTime.self, packs: [packs.path]).findings()
    #expect(findings == [])
  }
}
