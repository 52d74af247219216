import Foundation
import Testing

@Suite("a child's name is on the page and nowhere else", .timeLimit(.minutes(5))) struct PrivacyTests {
  private func leaks(in text: String) throws -> [String] {
    let words = Set(text.split { !$0.isLetter }.map { $0.lowercased() })
    return try Repository.names().filter { words.contains($0.lowercased()) }
  }

  @Test("the sample has 24 names to look for, and looking finds them")
  func looking() throws {
    #expect(try Repository.names().count == 24)
    #expect(try leaks(in: "001-mia_Sofía.pdf") == ["Mia", "Sofía"])
  }

  @Test("not in what the command says, in file names or in receipts")
  func messages() async throws {
    let batch = try await SampleBatch.printed()
    #expect(try leaks(in: batch.outcome.output + batch.outcome.errors) == [])
    #expect(try leaks(in: batch.desk.files().joined(separator: "\n")) == [])
    // A short name may stand in a checksum by chance.
    let receipts = String(decoding: try batch.desk.bytes("out/receipts.jsonl"), as: UTF8.self)
    #expect(try leaks(in: receipts.replacing(/"[0-9a-f]{64}"/, with: "")) == [])
  }

  @Test("not in what a PDF says of itself", .enabled(if: Tool.pdfinfo.isInstalled))
  func metadata() async throws {
    let batch = try await SampleBatch.printed()
    for sheet in try batch.sheets + ["run.pdf"] {
      for flags in [[], ["-meta"], ["-custom"], ["-dests"]] {
        let info = try await batch.desk.run(Tool.pdfinfo.url, flags + ["out/\(sheet)"])
        #expect(try leaks(in: info.output) == [], "\(sheet)")
      }
    }
  }

  @Test("not in any object of a PDF but the pages' text: outline, labels, tags", .enabled(if: Tool.qpdf.isInstalled))
  func objects() async throws {
    let batch = try await SampleBatch.printed()
    for sheet in try batch.sheets + ["run.pdf"] {
      let objects = try await batch.desk.run(Tool.qpdf.url, ["--json", "out/\(sheet)"])
      #expect(objects.output.contains("/Catalog"), "\(sheet)")
      #expect(try leaks(in: objects.output) == [], "\(sheet)")
    }
  }

  @Test("not in an error, whatever is wrong with the row")
  func errors() async throws {
    let desk = try Desk()
    let rows = [
      "k-1,Ximena,nope,en,,,", "Ximena,Ximena,car-wait,en,,,", "k-3,Ximena,car-wait,Ximena,,,",
      "k-4,Ximena,car-wait,en,tummy.clock,,", "k-5,Ximena,car-wait,en,,Ximena,", "k-6,Ximena,car-wait,en,,,03/04/2026",
      "k-7,Ximena\u{1F600},car-wait,en,,,", "k-8,Ximena,Ximena,en,,,", "k-9,Ximena\u{202E},car-wait,en,,,",
      "k-10,=Ximena(),car-wait,en,,,", "k-11,\(String(repeating: "Ximena ", count: 40)),car-wait,en,,,",
      "k-12,Ximena,car-wait,en,,,,,Ximena", "k-13,\"Ximena\" x,car-wait,en,,,", "ximena-14,Ximena,car-wait,en,,,",
    ]
    let header = "id,goes_by,contexts,language,strokes,paper,next_visit\n"
    try desk.write(header + rows.joined(separator: "\n") + "\n", to: "bad.csv")
    let check = try await desk.run("check", "bad.csv")
    #expect(check.output == "0 sheets would print, \(rows.count) problems\n")
    #expect(!(check.output + check.errors).lowercased().contains("ximena"))
    let json = try await desk.run("check", "bad.csv", "--json")
    #expect(json.output.contains("\"line\" : 15"))
    #expect(!json.output.lowercased().contains("ximena"))
  }
}
