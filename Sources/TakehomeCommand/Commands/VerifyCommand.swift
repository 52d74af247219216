internal import ArgumentParser
internal import Foundation
internal import Press

struct VerifyCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check that finished sheets can be read by everyone, without other tools.",
    discussion: """
      Looks at the structure of each file: language, title, tags, alternative text, reading order, links, fonts.
      Each fault is one line: the file, the place, what is wrong, and the id of the rule in brackets.

      Example:
        takehome verify mia.pdf
        takehome verify out/*.pdf --quiet

      Exit code 0 when all are good, 1 when some have faults, 65 when a file is no PDF, 66 when one is not there.
      """)

  @Argument(help: "The sheets or print runs to check.", completion: .file(extensions: ["pdf"]))
  var files: [String]

  @Flag(help: "As JSON, for scripts.")
  var json = false

  @Flag(name: .shortAndLong, help: "Print faults only.")
  var quiet = false

  /// No sheet and no run of a caseload is larger.
  static let mostBytes = 512 << 20

  func work() async throws(Refusal) {
    var checked: [CheckedFile] = []
    var codes: Set<Int32> = []
    for file in files {
      do {
        let found = CheckedFile(file, try verify(file))
        if !found.faults.isEmpty { codes.insert(ExitCode.someFailed.rawValue) }
        if json { checked.append(found) } else { say(found) }
      } catch {
        Console().warn("takehome: \(error.description)")
        codes.insert(error.code.rawValue)
      }
    }
    if json { Console().result(try JSON.text(checked)) }
    if let code = codes.max() { throw Refusal(ExitCode(code)) }
  }

  private func say(_ checked: CheckedFile) {
    for fault in checked.faults { Console().result("\(checked.file): \(fault.sentence) [\(fault.id)]") }
    guard checked.faults.isEmpty, !quiet else { return }
    Console().result(
      "\(checked.file): ok, \(counted(checked.pages, "page")), \(counted(checked.elements, "element"))")
  }

  private func verify(_ path: String) throws(Refusal) -> Press.Verification {
    guard let found = Press.verify(try bytes(path)) else {
      throw Refusal(.data, "Could not check \(path): it is not a PDF. Name a finished sheet.")
    }
    return found
  }

  private func bytes(_ path: String) throws(Refusal) -> [UInt8] {
    let bytes = try InputFile.bytes(path, atMost: Self.mostBytes)
    guard bytes.count <= Self.mostBytes else {
      throw Refusal(.data, "Could not check \(path): it is larger than \(Self.mostBytes >> 20) MB. Name a sheet.")
    }
    return bytes
  }
}

/// What was found in one file, as a script reads it.
private struct CheckedFile: Encodable {
  struct Fault: Encodable {
    let id: String
    let place: String
    let page: Int?
    let sentence: String
  }

  let file: String
  let pages: Int
  let elements: Int
  let faults: [Fault]

  init(_ file: String, _ found: Press.Verification) {
    self.file = file
    (pages, elements) = (found.pages, found.elements)
    faults = found.faults.map { Fault(id: $0.id, place: $0.place, page: $0.page, sentence: $0.sentence) }
  }
}
