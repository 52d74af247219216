import Foundation
import Testing

@Suite("two languages, the therapist's copy, pocket cards", .timeLimit(.minutes(5)))
struct FormTests {
  @Test("each form is a good document, and has every safety row in each of its languages")
  func forms() async throws {
    let desk = try Desk()
    for form in [["--language", "es", "--also", "en"], ["--therapist-copy"], ["--mini-cards"]] {
      let call = ["sheet", "story-time", "--name", "Mia", "-o", "a.pdf"] + form
      #expect(try await desk.run(Repository.command, call).code == 0, "\(form)")
      #expect(try await desk.run("verify", "a.pdf").code == 0, "\(form)")
      let text = try await desk.run(Tool.pdftotext.url, ["a.pdf", "-"]).output.replacing("\n", with: " ")
      #expect(text.contains("Clothes stay on."), "\(form)")
      if form.contains("es") { #expect(text.contains("La ropa se queda puesta.")) }
    }
  }

  @Test("a batch names each form's files apart, and a language that is not there fails its row alone")
  func batch() async throws {
    let desk = try Desk()
    try desk.write(
      "id,goes_by,contexts,language\nk-01,Mia,bath-time,es\nk-02,Leo,bath-time,en\n", to: "caseload.csv")
    #expect(try await desk.run("batch", "caseload.csv", "-o", "both", "--also", "en").code == 0)
    #expect(
      try desk.files(in: "both") == [
        "001-k-01-bath-time-es+en.pdf", "002-k-02-bath-time-en.pdf", "batch.json", "receipts.jsonl",
      ])
    #expect(try await desk.run("batch", "caseload.csv", "-o", "copy", "--therapist-copy").code == 0)
    #expect(try desk.files(in: "copy").first == "001-k-01-bath-time-es-therapist.pdf")
    let missing = try await desk.run("batch", "caseload.csv", "-o", "none", "--also", "tlh")
    #expect(missing.code == 1 && missing.errors.contains("[id k-01]"))
    #expect(try await desk.run("sheet", "bath-time", "--also", "es", "--mini-cards").code == 64)
  }
}
