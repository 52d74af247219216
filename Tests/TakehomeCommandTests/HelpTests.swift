import Testing

@Suite("help and the words of a call", .timeLimit(.minutes(5))) struct HelpTests {
  static let commands: [[String]] = [
    ["sheet"], ["batch"], ["check"], ["contexts"], ["contexts", "show"], ["preview"], ["doctor"],
    ["receipts"], ["receipts", "verify"], ["receipts", "merge"],
  ]

  @Test("the command says what it is, what it does first, and what its exit codes mean")
  func root() async throws {
    let help = try await Desk().run("--help")
    #expect(help.code == 0)
    #expect(help.errors.isEmpty)
    #expect(help.output.contains("takehome batch caseload.csv -o out/ --print-run out/run.pdf"))
    for code in ["0 all done", "64 wrong usage", "78 something is not"] { #expect(help.output.contains(code)) }
    #expect(try await Desk().run().output == help.output)
  }

  @Test("every command has help with an example that begins with its own name", arguments: commands)
  func example(_ command: [String]) async throws {
    let desk = try Desk()
    let help = try await desk.run(Repository.command, command + ["--help"])
    #expect(help.code == 0)
    let lines = help.output.split(separator: "\n").map { $0.trimmingPrefix { $0 == " " } }
    let example = try #require(lines.firstIndex { $0.hasPrefix("Example") })
    #expect(lines[(example + 1)...].contains { $0.hasPrefix("takehome \(command.joined(separator: " "))") })
    #expect(try await desk.run(Repository.command, ["help"] + command).output == help.output)
  }

  @Test("every command that the help lists is tested here")
  func listed() async throws {
    let help = try await Desk().run("--help").output
    for command in Self.commands { #expect(help.contains("\n  \(command[0]) ")) }
  }

  @Test("the version is three numbers")
  func version() async throws {
    let version = try await Desk().run("--version")
    #expect(version.code == 0)
    #expect(version.output.wholeMatch(of: /[0-9]+\.[0-9]+\.[0-9]+\n/) != nil)
  }

  @Test("a call that is off is named in a line, with the usage, and ends with 64")
  func usage() async throws {
    let desk = try Desk()
    let calls: [[String]] = [
      ["frobnicate"], ["sheet"], ["sheet", "bath-time", "--bogus"], ["sheet", "bath-time", "--paper"], ["check"],
      ["doctor", "now"],
    ]
    for call in calls {
      let outcome = try await desk.run(Repository.command, call)
      #expect(outcome.code == 64)
      #expect(outcome.output.isEmpty)
      #expect(outcome.complaints.first?.hasPrefix("Error: ") == true)
      #expect(outcome.errors.contains("--help' for more information."))
    }
    #expect(try desk.files() == [])
  }
}
