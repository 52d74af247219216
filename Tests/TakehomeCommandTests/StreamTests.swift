import Foundation
import Testing

@Suite("pipes, devices, links and signals", .timeLimit(.minutes(5))) struct StreamTests {
  @Test("standard output that takes no more ends with 73, not with a crash")
  func fullOutput() async throws {
    let list = try await Desk().run("contexts", output: "/dev/full")
    #expect((list.code, list.isCrash) == (73, false))
    #expect(
      list.complaints == [
        "takehome: Could not write standard output: the disk is full. Free some room and run it again."
      ])
  }

  @Test("a sheet behind a link: the link stays and its file is written")
  func link() async throws {
    let desk = try Desk()
    try desk.write("old", to: "real.pdf")
    try FileManager.default.createSymbolicLink(
      atPath: desk.folder.appending(path: "link.pdf").path, withDestinationPath: "real.pdf")
    #expect(try await desk.run("sheet", "car-wait", "-o", "link.pdf").code == 0)
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: desk.folder.appending(path: "link.pdf").path)
        == "real.pdf")
    #expect(try desk.bytes("real.pdf").starts(with: Array("%PDF-".utf8)))
    #expect(try desk.files() == ["link.pdf", "real.pdf"])
  }

  /// A link stands between the command and the device, so that a mistake here would replace the link alone.
  @Test("a device takes the bytes and is not replaced by a file")
  func device() async throws {
    let desk = try Desk()
    for (name, device) in [("full.pdf", "/dev/full"), ("null.pdf", "/dev/null")] {
      try FileManager.default.createSymbolicLink(
        atPath: desk.folder.appending(path: name).path, withDestinationPath: device)
    }
    let full = try await desk.run("sheet", "car-wait", "-o", "full.pdf")
    let null = try await desk.run("sheet", "car-wait", "-o", "null.pdf")
    #expect(
      full.transcript + null.transcript == """
        $ takehome sheet car-wait -o full.pdf
        ! takehome: Could not write full.pdf: the disk is full. Free some room and run it again.
        = 73
        $ takehome sheet car-wait -o null.pdf
          null.pdf
        = 0

        """)
    for name in ["full.pdf", "null.pdf"] {
      let target = try FileManager.default.destinationOfSymbolicLink(atPath: desk.folder.appending(path: name).path)
      #expect(target.hasPrefix("/dev/"))
    }
  }

  @Test("a print run to a device that is full costs neither sheets nor receipts")
  func runToDevice() async throws {
    let desk = try Desk()
    try FileManager.default.createSymbolicLink(
      atPath: desk.folder.appending(path: "run.pdf").path, withDestinationPath: "/dev/full")
    let batch = try await desk.run("batch", Repository.sample, "-o", "out", "--print-run", "run.pdf")
    #expect(try desk.files(in: "out").count == 25)
    #expect((batch.code, batch.isCrash) == (73, false))
    #expect(batch.complaints.last?.hasSuffix("The single sheets are whole.") == true)
  }

  @Test("a caseload comes through standard input")
  func standardInput() async throws {
    let desk = try Desk()
    let check = try await desk.run("check", "/dev/stdin", input: Repository.sample)
    #expect(check.output == "23 sheets would print, 1 problem\n")
    let endless = try await desk.run("check", "/dev/zero")
    #expect(
      endless.transcript == """
        $ takehome check /dev/zero
        ! takehome: Could not read zero: it is larger than 64 MB. Export the children and columns you need only.
        = 65

        """)
  }

  @Test("a caseload comes through a slow pipe whole", .enabled(if: Tool.mkfifo.isInstalled))
  func slowPipe() async throws {
    let desk = try Desk()
    let script = """
      (head -c 900 "$1"; sleep 0.3; tail -c +901 "$1") | "$2" check /dev/stdin
      """
    let check = try await desk.run(
      URL(filePath: "/bin/sh"), ["-c", script, "sh", Repository.sample, Repository.command.path])
    #expect(check.output == "23 sheets would print, 1 problem\n")
  }

  @Test("closed streams never let words run into a sheet")
  func closedStreams() async throws {
    let desk = try Desk()
    try desk.write("id,goes_by,contexts\n1,Al,car-wait\n2,Bo,nope\n", to: "two.csv")
    let call = "\"$1\" batch two.csv --jobs 1 -o"
    let script = "\(call) a; \(call) b >&-; \(call) c 2>&-; \(call) d <&- >&- 2>&-; exit 0"
    _ = try await desk.run(URL(filePath: "/bin/sh"), ["-c", script, "sh", Repository.command.path])
    for folder in ["b", "c", "d"] {
      #expect(try desk.files(in: folder) == desk.files(in: "a"))
      for file in try desk.files(in: "a") { #expect(try desk.bytes("\(folder)/\(file)") == desk.bytes("a/\(file)")) }
    }
  }
}
