import Handout
import Testing

@testable import Caseload

@Suite("a part of a caseload") struct ShardTests {
  @Test("is I/N with I from 1 to N, in plain digits", arguments: ["1/1", "2/4", "100000/100000"])
  func good(_ text: String) { #expect(Shard(text)?.description == text) }

  @Test(
    "nothing else is one",
    arguments: [
      "", "1", "0/4", "5/4", "1/0", "-1/4", "+1/4", "1/4/2", "1 /4", "a/b", "1/100001", "1/", "１/４", "1/9999999999",
    ])
  func bad(_ text: String) { #expect(Shard(text) == nil) }

  @Test("the hash is FNV-1a, which never changes: these ids are in these parts for ever")
  func stable() {
    // Worked out with another program: FNV-1a of 64 bits, modulo 7, plus one.
    let places: [String: Int] = ["": 3, "a": 6, "k-01": 7, "k-02": 4, "Ångström": 5]
    for (id, place) in places {
      let found = (1...7).filter { Shard(index: $0, count: 7)?.holds(id) == true }
      #expect(found == [place], "\(id)")
    }
  }

  @Test("every id is in one part, and parts are about equal", arguments: [1, 2, 3, 8, 64])
  func even(_ count: Int) {
    var sizes = Array(repeating: 0, count: count)
    for number in 0..<6400 {
      let places = (1...count).filter { Shard(index: $0, count: count)?.holds("k-\(number)") == true }
      #expect(places.count == 1)
      for place in places { sizes[place - 1] += 1 }
    }
    let fair = 6400 / count * 6 / 10...6400 / count * 14 / 10
    #expect(sizes.allSatisfy(fair.contains), "\(sizes)")
  }

  @Test("jobs of the parts have the sheets of the whole between them, under the same numbers, names and keys")
  func jobs() {
    let whole = Sample.job(40)
    let parts = (1...3).map { Sample.job(40, shard: Shard(index: $0, count: 3)) }
    #expect(parts.flatMap(\.share).sorted() == whole.share)
    for part in parts {
      #expect(part.keys == whole.keys)
      #expect(part.share.map(part.file) == part.share.map(whole.file))
      #expect(part.ticket.batch == whole.ticket.batch)
      #expect(part.ticket.sheets == 40)
    }
    #expect(parts.map(\.ticket.shard?.description) == ["1/3", "2/3", "3/3"])
  }

  @Test("all sheets of one id are in one part, wherever their rows stand")
  func families() {
    let sheets = ["a": 3, "b": 2, "c": 1]
    for number in 1...3 {
      let job = Sample.job(["a", "b", "c", "a", "b", "a"].map(Sample.plan), shard: Shard(index: number, count: 3))
      let ids = job.share.map { job.sheets[$0].plan.id }
      for (id, all) in sheets {
        let here = ids.count { $0 == id }
        #expect(here == 0 || here == all)
      }
    }
  }
}
