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
  ]

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

  private static func link(_ pack: URL, _ file: String, to target: String) throws {
    try FileManager.default.removeItem(at: pack.appending(path: file))
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
