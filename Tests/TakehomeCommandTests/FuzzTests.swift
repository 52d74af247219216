import Caseload
import ContextPack
import Foundation
import Handout
import Testing

@Suite("mutated caseloads", .timeLimit(.minutes(5))) struct FuzzTests {
  private static let samples = [Repository.sample, Repository.messy]

  private static func seeds() throws -> [[UInt8]] {
    try samples.map { [UInt8](try Data(contentsOf: URL(filePath: $0))) } + [Array(plans.utf8)]
  }

  private static let plans = """
    [{"id": "k-1", "goes_by": "Mia", "contexts": ["bath-time", "car-wait"], "age_months": 9, "copies": 2},
     {"id": "k-2", "goes_by": "Zo\\u00eb", "contexts": "story-time", "language": "es", "notes": "a\\nb"}]
    """

  @Test("six hundred of them are read or refused, in single lines, with ids that a file name can hold")
  func reader() throws {
    let home = try HomeFolder(environment: ["TAKEHOME_ASSETS": Repository.root.path])
    let library = try Library(home, search: PackSearch(home: home, environment: [:]))
    let reader = CaseloadReader(
      rules: CaseloadRules(contexts: library.contexts, strokes: Set(library.strokes.records.map(\.id))))
    let seeds = try Self.seeds()
    var mutator = Mutator(seed: 20_260_101)
    var read = 0
    for round in 0..<600 {
      let bytes = mutator.mutated(seeds[round % seeds.count])
      do {
        let caseload = try reader.read(bytes, named: "fuzz.csv")
        read += 1
        for plan in caseload.plans {
          #expect(plan.id.wholeMatch(of: /[A-Za-z0-9_][A-Za-z0-9_.\-]{0,63}/) != nil, "round \(round)")
        }
        for line in caseload.problems.map(\.description) + caseload.notices.map(\.description) {
          try expectLine(line, round)
        }
      } catch let error as CaseloadError {
        try expectLine(error.description, round)
      }
    }
    #expect((150..<600).contains(read))
  }

  private func expectLine(_ line: String, _ round: Int) throws {
    let hidden = line.unicodeScalars.first { scalar in
      scalar.properties.generalCategory == .control || scalar.properties.generalCategory == .format
    }
    #expect(hidden == nil, "round \(round): \(line)")
    #expect(line.hasPrefix("fuzz.csv") || line.hasPrefix("Could not read fuzz.csv: "), "round \(round): \(line)")
  }

  @Test("twelve of them go through the command to an exit code of the contract")
  func command() async throws {
    let desk = try Desk()
    let seeds = try Self.seeds()
    var mutator = Mutator(seed: 7)
    for round in 0..<12 {
      try desk.write(mutator.mutated(seeds[round % seeds.count]), to: "fuzz.csv")
      let check = try await desk.run("check", "fuzz.csv")
      #expect([0, 1, 65].contains(check.code), "round \(round): \(check.errors)")
      #expect(!check.isCrash)
    }
  }
}

/// Damages bytes the way files get damaged; the same seed gives the same damage.
private struct Mutator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  private static let pieces: [[UInt8]] = [
    [0], [0xFF], [0xEF, 0xBB, 0xBF], [0xC3], [0xED, 0xA0, 0x80], [0xE2, 0x80, 0xAE], Array("\"".utf8),
    Array("\"\"".utf8), Array("\r".utf8), Array("\r\n\r\n".utf8), Array(",,,,".utf8), Array(";".utf8), Array("\t".utf8),
    Array("=cmd()".utf8), Array("../../".utf8), Array("9999999999999999999".utf8), Array("-1".utf8), Array("[{".utf8),
    Array("sep=;\n".utf8), Array("\u{1F600}".utf8), Array("\u{301}\u{301}".utf8), Array("e\u{7F}".utf8),
    Array(repeating: 65, count: 500),
  ]

  mutating func mutated(_ seed: [UInt8]) -> [UInt8] {
    var bytes = seed
    for _ in 0...number(below: 4) { damage(&bytes) }
    return bytes
  }

  private mutating func damage(_ bytes: inout [UInt8]) {
    guard bytes.count > 8 else { return }
    let place = number(below: bytes.count)
    let end = min(bytes.count, place + 1 + number(below: 80))
    switch number(below: 7) {
    case 0: bytes[place] = UInt8(number(below: 256))
    case 1: bytes[place] ^= 1 << UInt8(number(below: 8))
    case 2: bytes.removeSubrange(place..<end)
    case 3: bytes.insert(contentsOf: bytes[place..<end], at: number(below: bytes.count))
    case 4: bytes.removeSubrange(place...)
    case 5: bytes.swapAt(place, number(below: bytes.count))
    default: bytes.insert(contentsOf: Self.pieces[number(below: Self.pieces.count)], at: place)
    }
  }

  /// SplitMix64.
  private mutating func number(below bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
  }
}
