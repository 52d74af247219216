internal import Foundation

/// A finished document as text, through the tools that read PDF.
package struct PDFText {
  private let bytes: [UInt8]

  /// The document with these bytes.
  package init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// All objects with streams unpacked, one line each.
  package func lines() throws -> [Substring] {
    try run(["qpdf", "--qdf", "--object-streams=disable", "FILE", "-"]).split(whereSeparator: \.isNewline)
  }

  /// The words as they stand on the pages.
  package func words() throws -> String { try run(["pdftotext", "-layout", "FILE", "-"]) }

  /// The structure tree with its words, as poppler reads it.
  package func elements() throws -> [String] {
    try run(["pdfinfo", "-struct-text", "FILE"]).split(whereSeparator: \.isNewline)
      .filter { line in !line.allSatisfy { $0 == " " } && line.drop { $0 == " " }.first != "/" }.map(String.init)
  }

  /// Title, pages, page size.
  package func info() throws -> String { try run(["pdfinfo", "FILE"]) }

  /// Whether qpdf finds nothing wrong.
  package func isSound() throws -> Bool {
    try run(["qpdf", "--check", "FILE"]).contains("No syntax or stream encoding errors found")
  }

  /// What a tool says of the document; `FILE` stands for its place.
  func run(_ command: [String]) throws -> String {
    let file = FileManager.default.temporaryDirectory.appending(path: "takehome-\(UUID().uuidString).pdf")
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let (process, output) = (Process(), Pipe())
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = command.map { $0 == "FILE" ? file.path : $0 }
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}
