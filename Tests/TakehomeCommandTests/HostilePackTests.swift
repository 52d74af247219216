import Foundation
import Testing

@Suite("packs that mean harm", .timeLimit(.minutes(5)))
struct HostilePackTests {
  private static let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 30\">"
  private static let huge = 50 << 20

  /// What is done to a copy of a good pack, and the rule that must refuse it.
  private static let attacks: [(name: String, rule: String, attack: @Sendable (URL) throws -> Void)] = [
    ("climb", "path.outside", { try write($0, "context.yaml", replacing: "art/scene.svg", "../../secret.svg") }),
    ("root", "path.outside", { try write($0, "context.yaml", replacing: "art/scene.svg", "/etc/passwd") }),
    ("link", "path.outside", { try link($0, "art/scene.svg", to: "/etc/passwd") }),
    ("text-link", "path.outside", { try link($0, "text/en.yaml", to: "../../../secret.svg") }),
    ("alias", "yaml.alias", { try Data(aliases.utf8).write(to: $0.appending(path: "text/en.yaml")) }),
    ("deep", "yaml.shape", { try Data(deep.utf8).write(to: $0.appending(path: "text/en.yaml")) }),
    ("base-60", "value.kind", { try write($0, "context.yaml", replacing: "fromMonths: 6", "fromMonths: \(sixty)") }),
    ("big-text", "yaml.bytes", { try grow($0, "text/en.yaml") }),
    ("big-picture", "picture.bytes", { try grow($0, "art/scene.svg") }),
    ("script", "picture.script", { try draw($0, "<script>alert(1)</script>") }),
    ("fetch", "picture.element", { try draw($0, "<image href=\"http://example.org/a.png\"/>") }),
    ("font", "picture.element", { try draw($0, "<style>@font-face { src: url(data:font/woff2;base64,AA) }</style>") }),
    ("entity", "picture.entity", { try Data(entities.utf8).write(to: $0.appending(path: "art/scene.svg")) }),
    ("million", "picture.bytes", { try draw($0, String(repeating: "<g/>", count: 1_000_000)) }),
    ("crowd", "picture.count", { try draw($0, String(repeating: "<g/>", count: 6_000)) }),
    ("pipe", "path.kind", { try pipe($0, "text/en.yaml") }),
    ("escape", "yaml.syntax", { try append($0, "context.yaml", "\u{1B}[31mred: 1\n") }),
    (
      "hidden-alias", "yaml.alias",
      { try Data(("a: |\n  say \"\n" + aliases).utf8).write(to: $0.appending(path: "text/en.yaml")) }
    ),
    (
      "crowded-text", "yaml.shape",
      { try append($0, "text/en.yaml", "a: [\(String(repeating: "1,", count: 9_000))]\n") }
    ),
    (
      "turned", "value.range",
      { try write($0, "text/en.yaml", replacing: "Swim lesson", "Swim \\u202enossel \\x9b31m") }
    ),
    ("utf-7", "picture.encoding", { try Data(utf7.utf8).write(to: $0.appending(path: "art/scene.svg")) }),
    ("instruction", "picture.script", { try draw($0, "<?a?>") }),
    ("blur", "picture.attribute", { try draw($0, "<path style=\"filter:blur(99px)\" d=\"M0 0h9\"/>") }),
    ("dash", "picture.attribute", { try draw($0, "<path stroke=\"#000\" stroke-dasharray=\"1e-9\" d=\"M0 0h9\"/>") }),
    ("tangle", "picture.path", { try draw($0, "<path d=\"M0 0\(tangle)\"/>") }),
    (
      "cover", "picture.size",
      { try draw($0, "<rect x=\"-999\" y=\"-999\" width=\"9999\" height=\"9999\" fill=\"#fff\"/>") }
    ),
    ("endless-circle", "picture.size", { try draw($0, "<g transform=\"scale(1e9)\"><circle r=\"1e9\"/></g>") }),
    ("clip-in-clip", "picture.reference", { try draw($0, clips) }),
    ("clip-crowd", "picture.count", { try draw($0, crowd) }),
    ("heavy", "pack.bytes", { try fill($0, ["art/scene.svg", "art/towel.svg"]) }),
    ("review-link", "path.kind", { try link($0, "reviews.json", to: "../../../written.json") }),
  ]

  private static let utf7 =
    "<?xml version=\"1.0\"\(String(repeating: " ", count: 300))encoding=\"UTF-7\"?>+ADwAIQ-DOCTYPE svg+AD4-" + svg
    + "</svg>"
  private static let tangle = (0..<9_000).map { "L\($0 * 17 % 40) \($0 * 13 % 30)" }.joined()
  private static let clips =
    "<clipPath id=\"a0\"><path d=\"M0 0h9v9z\"/></clipPath>"
    + (1..<30).map { "<clipPath id=\"a\($0)\" clip-path=\"url(#a\($0 - 1))\"><path d=\"M0 0h9v9z\"/></clipPath>" }
    .joined()
  private static let crowd =
    "<clipPath id=\"a\">" + String(repeating: "<path d=\"M0 0h9v9z\"/>", count: 90) + "</clipPath>"
    + String(repeating: "<path clip-path=\"url(#a)\" d=\"M0 0h9\"/>", count: 90)

  private static let aliases =
    "a0: &a0 [x, x]\n" + (1..<30).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1)]\n" }.joined() + "? *a29\n: 1\n"
  private static let deep = "a: " + String(repeating: "[", count: 900) + String(repeating: "]", count: 900)
  private static let sixty = String(repeating: "9:", count: 40) + "9"
  private static let entities =
    "<!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;\">]>" + svg + "<title>&b;</title></svg>"

  private func desk() async throws -> Desk {
    let desk = try Desk()
    let good = Repository.root.appending(path: "Tests/ContextPackTests/Fixtures/good")
    try desk.write("<secret>do not read</secret>", to: "secret.svg")
    try FileManager.default.createDirectory(
      at: desk.folder.appending(path: "contexts"), withIntermediateDirectories: true)
    for (name, _, attack) in Self.attacks {
      let pack = desk.folder.appending(path: "contexts/\(name)")
      try FileManager.default.copyItem(at: good, to: pack)
      try Self.write(pack, "context.yaml", replacing: "id: swim-lesson", "id: \(name)")
      try attack(pack)
    }
    return desk
  }

  @Test("each is refused by its rule, nothing outside it is read, and no escape reaches the terminal")
  func lint() async throws {
    let desk = try await desk()
    let lint = try await desk.run("lint", "contexts")
    #expect(lint.code == 1 && !lint.isCrash)
    for (name, rule, _) in Self.attacks {
      let own = lint.output.split(separator: "\n").filter { $0.hasPrefix("contexts/\(name)/") }
      #expect(own.contains { $0.contains("[\(rule)]") }, "\(name): \(own)")
    }
    for secret in ["do not read", "root:", "\u{1B}"] { #expect(!(lint.output + lint.errors).contains(secret)) }
  }

  @Test("what lists or checks names each with its rule, and goes on", arguments: ["contexts", "check"])
  func named(_ command: String) async throws {
    let desk = try await desk()
    let rows = Self.attacks.map { "h-\($0.name),Leo,\($0.name)\n" }.joined()
    try desk.write("id,goes_by,contexts\nk-01,Mia,bath-time\n\(rows)k-02,Ana,story-time\n", to: "caseload.csv")
    let outcome = try await desk.run(Repository.command, [command] + (command == "check" ? ["caseload.csv"] : []))
    #expect(!outcome.isCrash && outcome.code == (command == "check" ? 1 : 0))
    for (name, rule, _) in Self.attacks {
      let said = outcome.complaints.filter { $0.contains("contexts/\(name)/") }
      #expect(said.contains { $0.contains("[\(rule)]") }, "\(name): \(said)")
    }
    #expect(outcome.output.contains(command == "check" ? "2 sheets would print" : "bath-time "))
    for secret in ["do not read", "root:", "\u{1B}"] { #expect(!(outcome.output + outcome.errors).contains(secret)) }
  }

  @Test("a manifest that cannot be read, or an id that is taken, costs no other row")
  func others() async throws {
    let desk = try Desk()
    let bath = Repository.root.appending(path: "Plugins/BathTime/Context")
    for name in ["pipe", "loop", "twin", "a\u{1B}[31m\nall is well"] {
      let pack = desk.folder.appending(path: "contexts/\(name)")
      try FileManager.default.createDirectory(
        at: pack.deletingLastPathComponent(), withIntermediateDirectories: true)
      try FileManager.default.copyItem(at: bath, to: pack)
    }
    try Self.pipe(desk.folder.appending(path: "contexts/pipe"), "context.yaml")
    try Self.link(desk.folder.appending(path: "contexts/loop"), "context.yaml", to: "context.yaml")
    try desk.write("[", to: "contexts/a\u{1B}[31m\nall is well/context.yaml")
    try desk.write("id,goes_by,contexts\nk-01,Mia,bath-time\nk-02,Ana,story-time\n", to: "caseload.csv")
    try Snapshot.check(
      [try await desk.run("batch", "caseload.csv", "-o", "out"), try await desk.run("sheet", "bath-time")].transcript,
      "unreadable-manifests")
    #expect(try desk.files(in: "out").filter { $0.hasSuffix(".pdf") } == ["001-k-02-story-time-en.pdf"])
  }

  @Test("what a person signs or accepts is written into the pack and nowhere else")
  func written() async throws {
    let desk = try Desk()
    try await desk.pack()
    try desk.write("mine", to: "mine.txt")
    let text = String(decoding: try desk.bytes("contexts/swim-lesson/text/en.yaml"), as: UTF8.self)
    try desk.write(text.replacing("language: en", with: "language: es"), to: "contexts/swim-lesson/text/es.yaml")
    try desk.change("contexts/swim-lesson/context.yaml", "languages: [en]", "languages: [en, es]")
    let pack = desk.folder.appending(path: "contexts/swim-lesson")
    try Self.link(pack, "translations.json", to: "../../mine.txt")
    let accept = try await desk.run("translations", "swim-lesson", "--language", "es", "--accept")
    #expect(accept.code != 0 && accept.errors.contains("[path.outside]"))
    try Self.link(pack, "reviews.json", to: "../../new.txt")
    let sign = try await desk.run(
      "sign", "swim-lesson", "--language", "en", "--reviewer", "A. Tester", "--licence", "X 1", "--date", "2026-01-02")
    #expect(sign.code == 65 && sign.errors.contains("[path.kind]"))
    #expect(try desk.bytes("mine.txt") == Data("mine".utf8))
    #expect(try desk.files().filter { !$0.contains("/") } == ["contexts", "mine.txt"])
  }

  @Test("a batch names them and prints the good rows")
  func batch() async throws {
    let desk = try await desk()
    let rows = Self.attacks.map { "h-\($0.name),Leo,\($0.name)\n" }.joined()
    try desk.write("id,goes_by,contexts\nk-01,Mia,bath-time\n\(rows)k-02,Ana,story-time\n", to: "caseload.csv")
    let batch = try await desk.run("batch", "caseload.csv", "-o", "out")
    #expect(batch.code == 1 && !batch.isCrash)
    #expect(try desk.files(in: "out").filter { $0.hasSuffix(".pdf") }.count == 2)
    for (name, _, _) in Self.attacks { #expect(batch.errors.contains("[id h-\(name)]"), "\(name)") }
  }

  private static func write(_ pack: URL, _ file: String, replacing old: String, _ new: String) throws {
    let place = pack.appending(path: file)
    let text = try String(contentsOf: place, encoding: .utf8)
    try #require(text.contains(old))
    try text.replacing(old, with: new, maxReplacements: 1).write(to: place, atomically: true, encoding: .utf8)
  }

  private static func append(_ pack: URL, _ file: String, _ text: String) throws {
    let place = pack.appending(path: file)
    try (String(contentsOf: place, encoding: .utf8) + text).write(to: place, atomically: true, encoding: .utf8)
  }

  private static func draw(_ pack: URL, _ inside: String) throws {
    try Data((svg + inside + "</svg>").utf8).write(to: pack.appending(path: "art/scene.svg"))
  }

  /// Pictures that are each as large as may be.
  private static func fill(_ pack: URL, _ files: [String]) throws {
    for file in files {
      let space = String(repeating: " ", count: (256 << 10) - 200)
      try Data((svg + space + "</svg>").utf8).write(to: pack.appending(path: file))
    }
  }

  private static func link(_ pack: URL, _ file: String, to target: String) throws {
    try? FileManager.default.removeItem(at: pack.appending(path: file))
    try FileManager.default.createSymbolicLink(
      atPath: pack.appending(path: file).path, withDestinationPath: target)
  }

  /// A sparse file: it is fifty megabytes long and takes no room.
  private static func grow(_ pack: URL, _ file: String) throws {
    try #require(truncate(pack.appending(path: file).path, off_t(huge)) == 0)
  }

  private static func pipe(_ pack: URL, _ file: String) throws {
    try FileManager.default.removeItem(at: pack.appending(path: file))
    try #require(mkfifo(pack.appending(path: file).path, 0o600) == 0)
  }
}
