import Foundation
import Testing

@testable import Caseload

@Suite struct DraftTests {
  /// A folder with drafts of these names, and what is left of them.
  private func left(
    of drafts: [String], _ clear: (OutputFolder, String) throws -> Void
  ) throws -> [String] {
    let place = FileManager.default.temporaryDirectory.appending(path: "takehome-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: place) }
    let folder = try OutputFolder(place)
    for draft in drafts { try Data([1]).write(to: URL(filePath: "\(place)/\(draft)")) }
    try clear(folder, place)
    return try FileManager.default.contentsOfDirectory(atPath: place).sorted()
  }

  private let drafts = [
    ".001-k-1-car-wait-en.pdf.1.draft", ".receipts.jsonl.1.draft", ".run.pdf.1.draft", ".run.pdf.\(getpid()).draft",
    ".other.pdf.1.draft", ".run.pdf.x.draft", "run.pdf",
  ]

  @Test("drafts of the batch and of its print run go; those of this process and of strangers stay")
  func cleared() throws {
    let stay = [".other.pdf.1.draft", ".run.pdf.\(getpid()).draft", ".run.pdf.x.draft", "run.pdf"]
    #expect(
      try left(of: drafts) { folder, place in folder.clearDrafts(Sample.job(1), printRun: "\(place)/run.pdf") }
        == stay.sorted())
    #expect(
      try left(of: drafts) { folder, place in folder.clearDrafts(Sample.job(1), printRun: "\(place)/../run.pdf") }
        == (stay + [".run.pdf.1.draft"]).sorted())
    #expect(
      try left(of: [".run.pdf.1.draft", ".001-k-1-car-wait-en.pdf.1.draft"]) { _, place in
        OutputFolder.clearDrafts(of: "\(place)/run.pdf")
      } == [".001-k-1-car-wait-en.pdf.1.draft"])
  }
}
