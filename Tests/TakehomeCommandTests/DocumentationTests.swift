import Foundation
import Testing

/// The fenced blocks of a Markdown file.
private struct Document {
  let text: String

  init(_ path: String) throws { text = try String(contentsOf: Repository.root.appending(path: path), encoding: .utf8) }

  /// The blocks of one kind, without the indent of a list.
  func blocks(_ kind: String) -> [String] {
    let fence = try? Regex("(?ms)^( *)```\\(kind)\\n(.*?)^ *```$".replacing("\\(kind)", with: kind))
    return fence.map { text.matches(of: $0) }?.compactMap { match in
      let indent = match.output[1].substring?.count ?? 0
      return match.output[2].substring.map { block in
        block.split(separator: "\n", omittingEmptySubsequences: false).map { String($0.dropFirst(indent)) }
          .joined(separator: "\n")
      }
    } ?? []
  }
}

@Suite("The documentation's own examples", .timeLimit(.minutes(5)))
struct DocumentationTests {
  @Test("a context in five steps: what the text says is what happens")
  func context() async throws {
    let document = try Document("Plugins/README.md")
    let commands = document.blocks("sh").flatMap { $0.split(separator: "\n").map(String.init) }
    let words = try #require(document.blocks("yaml").first).split(separator: "\n").map(String.init)
    #expect(commands.count >= 8 && words.count == 2)
    let desk = try Desk()
    try desk.write(try Data(contentsOf: URL(filePath: Repository.sample)), to: "caseload.csv")
    for command in commands {
      if command.hasPrefix("takehome lint") { try edit(words, desk) }
      let call = command.split(separator: " ").map(String.init)
      #expect(call.first == "takehome")
      let outcome = try await desk.run(Repository.command, Array(call.dropFirst()))
      // The sample has one row that is refused on purpose.
      #expect(outcome.code == (command.contains("batch") ? 1 : 0), "\(outcome.transcript)")
    }
    #expect(try desk.files().contains("mia.pdf") && desk.files().contains("takehome.lock"))
  }

  @Test("a layout in twenty lines has no more than thirty, and its package is built by make test")
  func layout() throws {
    let layout = try #require(try Document("Plugins/README.md").blocks("swift").first)
    #expect(layout.split(separator: "\n").count <= 30)
    let script = try String(contentsOf: Repository.root.appending(path: "scripts/prove-example"), encoding: .utf8)
    #expect(script.contains("Plugins/README.md"))
  }

  /// Puts the document's lines in the place of those with the same keys.
  private func edit(_ words: [String], _ desk: Desk) throws {
    let file = "contexts/swim-lesson/text/en.yaml"
    var lines = try String(decoding: desk.bytes(file), as: UTF8.self).components(separatedBy: "\n")
    for word in words {
      let key = try #require(word.split(separator: ":").first)
      let index = try #require(lines.firstIndex { $0.trimmingCharacters(in: .whitespaces).hasPrefix("\(key):") })
      lines[index] = lines[index].prefix { $0 == " " } + word
    }
    try desk.write(lines.joined(separator: "\n"), to: file)
  }
}
