import Foundation
import Testing

@Suite("takehome sign and translations", .timeLimit(.minutes(5)))
struct SignTests {
  /// A home of one's own, since signing writes into the words.
  private func home(_ desk: Desk) throws -> [String: String] {
    let home = desk.folder.appending(path: "home")
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
    for name in ["Assets", "Plugins", "Packs"] {
      try FileManager.default.copyItem(
        at: Repository.root.appending(path: name), to: home.appending(path: name))
    }
    return ["TAKEHOME_ASSETS": home.path]
  }

  private func sign(_ target: String, _ desk: Desk, _ home: [String: String]) async throws -> Outcome {
    try await desk.run(
      "sign", target, "--language", "en", "--reviewer", "A. Tester, OTR", "--licence", "X 1", "--date", "2026-01-02",
      environment: home)
  }

  /// Puts a word before the English of one safety sentence, whatever that sentence is.
  private func changeSentence(_ desk: Desk) throws {
    let start = "  warm-room: \""
    try desk.change("home/Plugins/BathTime/Context/text/en.yaml", start, start + "Always: ")
  }

  @Test("the pages lose their DRAFT when all three are signed, and get it back when one word changes")
  func signed() async throws {
    let desk = try Desk()
    let home = try home(desk)
    func page() async throws -> String {
      #expect(try await desk.run("sheet", "bath-time", "--name", "Mia", "-o", "a.pdf", environment: home).code == 0)
      return try await desk.run(Tool.pdftotext.url, ["-layout", "a.pdf", "-"]).output
    }
    for target in ["bath-time", "common"] { #expect(try await sign(target, desk, home).code == 0) }
    #expect(try await page().contains("DRAFT"))
    #expect(try await sign("strokes", desk, home).code == 0)
    let signed = try await page()
    #expect(!signed.contains("DRAFT") && signed.contains("Words reviewed by A. Tester, OTR"))
    let shown = try await desk.run("contexts", "show", "bath-time", environment: home).output
    #expect(shown.contains("en: signed by A. Tester, OTR (licence X 1) on 2026-01-02"))
    try changeSentence(desk)
    #expect(try await page().contains("DRAFT"))
    let changed = try await desk.run("contexts", "show", "bath-time", environment: home).output
    #expect(changed.contains("en: changed since it was signed"))
  }

  @Test("a mark of `reviewed` without a signature is a draft, and nothing ships signed")
  func unsigned() async throws {
    let desk = try Desk()
    try await desk.pack()
    try desk.change("contexts/swim-lesson/text/en.yaml", "reviewStatus: draft", "reviewStatus: reviewed")
    #expect(try await desk.run("contexts", "show", "swim-lesson").output.contains("drafts     en"))
    for id in ["bath-time", "car-wait", "bedtime"] {
      #expect(try await desk.run("contexts", "show", id).output.matches(of: /nobody has signed/).count == 6)
    }
  }

  @Test("who signs what is held to account")
  func refusals() async throws {
    let desk = try Desk()
    let who = ["--reviewer", "A. Tester", "--licence", "X 1"]
    let calls = [
      ["nowhere", "--language", "en"] + who, ["bath-time", "--language", "tlh"] + who,
      ["bath-time", "--language", "en", "--reviewer", "A", "--licence", "X 1"],
      ["bath-time", "--language", "en", "--date", "today"] + who,
    ]
    var codes: [Int32] = []
    for call in calls { codes.append(try await desk.run(Repository.command, ["sign"] + call).code) }
    #expect(codes == [65, 65, 64, 64])
  }

  @Test("every shipped translation follows the English, and a changed sentence is named")
  func translations() async throws {
    let desk = try Desk()
    let home = try home(desk)
    let whole = try await desk.run("translations", environment: home)
    #expect(whole.code == 0 && !whole.output.contains("stale") && !whole.output.contains("not recorded"))
    #expect(!whole.output.contains("not in "))
    try changeSentence(desk)
    let stale = try await desk.run("translations", "bath-time", environment: home).output
    #expect(stale.matches(of: /1 stale \(safety\.warm-room\)/).count == 5)
  }
}
