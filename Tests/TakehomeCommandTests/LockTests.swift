import Foundation
import Testing

@Suite("packs that are locked", .timeLimit(.minutes(5)))
struct LockTests {
  private func desk() async throws -> Desk {
    let desk = try Desk()
    try await desk.pack()
    try desk.write("id,goes_by,contexts\nk-01,Mia,swim-lesson\nk-02,Leo,bath-time\n", to: "caseload.csv")
    #expect(try await desk.run("contexts", "--lock").code == 0)
    return desk
  }

  @Test("nothing has changed: the batch is printed, and receipts carry the checksums of the lock")
  func same() async throws {
    let desk = try await desk()
    #expect(try await desk.run("batch", "caseload.csv", "-o", "out", "--locked").code == 0)
    let lock = String(decoding: try desk.bytes("takehome.lock"), as: UTF8.self)
    let receipts = String(decoding: try desk.bytes("out/receipts.jsonl"), as: UTF8.self).split(separator: "\n")
    #expect(receipts.count == 2)
    for receipt in receipts {
      let seal = try #require(receipt.firstMatch(of: /"pack":"([0-9a-f]{64})"/)?.1)
      #expect(lock.contains(seal))
    }
  }

  @Test(
    "a word, a row or a picture that has changed stops the batch before it prints",
    arguments: [
      ("text/en.yaml", "Stay off", "Keep off"), ("context.yaml", "version: 1.0.0", "version: 1.0.1"),
      ("art/scene.svg", "viewBox", "data-a=\"1\" viewBox"),
    ])
  func changed(_ file: String, _ old: String, _ new: String) async throws {
    let desk = try await desk()
    try desk.change("contexts/swim-lesson/\(file)", old, new)
    let batch = try await desk.run("batch", "caseload.csv", "-o", "out", "--locked")
    #expect(
      batch.code == 65 && batch.errors.contains("`swim-lesson` has changed") && !batch.errors.contains("bath-time"))
    #expect(try !desk.files().contains("out"))
    #expect(try await desk.run("batch", "caseload.csv", "-o", "out").code == 0)
  }

  @Test("a lock that is not there, is no lock or lacks the pack is refused")
  func refusals() async throws {
    let desk = try await desk()
    try desk.write("[]", to: "odd.lock")
    try desk.write("{\"packs\":[]}", to: "empty.lock")
    var codes: [Int32] = []
    for lock in ["none.lock", "odd.lock", "empty.lock"] {
      codes.append(try await desk.run("batch", "caseload.csv", "-o", "out", "--locked", "--lock-file", lock).code)
    }
    #expect(codes == [66, 65, 65])
  }

  @Test("the checksum is what sha256sum makes of the files")
  func sha256sum() async throws {
    let desk = try await desk()
    let script =
      "cd contexts/swim-lesson && sha256sum context.yaml text/*.yaml art/*.svg | LC_ALL=C sort -k2 | sha256sum"
    let sum = try await desk.run(URL(filePath: "/bin/sh"), ["-c", script]).output.prefix(64)
    let lock = String(decoding: try desk.bytes("takehome.lock"), as: UTF8.self)
    #expect(sum.count == 64 && lock.contains(sum))
  }
}
