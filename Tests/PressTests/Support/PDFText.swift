import Foundation

/// A finished document as text, through the tools that read PDF.
struct PDFText {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// All objects with streams unpacked, one line each.
  func lines() throws -> [Substring] {
    try run(["qpdf", "--qdf", "--object-streams=disable", "FILE", "-"]).split(whereSeparator: \.isNewline)
  }

  /// The structure tree with its words, as poppler reads it.
  func elements() throws -> [String] {
    try run(["pdfinfo", "-struct-text", "FILE"]).split(whereSeparator: \.isNewline)
      .filter { line in !line.allSatisfy { $0 == " " } && line.drop { $0 == " " }.first != "/" }.map(String.init)
  }

  /// Title, pages, page size.
  func info() throws -> String { try run(["pdfinfo", "FILE"]) }

  /// Whether qpdf finds nothing wrong.
  func isSound() throws -> Bool {
    try run(["qpdf", "--check", "FILE"]).contains("No syntax or stream encoding errors found")
  }

  /// The label of each page, in page order.
  func pageLabels() throws -> [String] {
    let labels = try json().pagelabels
    let ranges = zip(labels, labels.dropFirst().map(\.index) + [try json().pages.count])
    return ranges.flatMap { range, end in
      (range.index..<end).map { page in
        let prefix = range.label.prefix.map { $0.replacing("u:", with: "") } ?? ""
        return prefix + (range.label.style == nil ? "" : "\((range.label.start ?? 1) + page - range.index)")
      }
    }
  }

  /// The entries of the outline, each with the number of the page that it leads to.
  func outlines() throws -> [String] {
    try json().outlines.map { "\($0.title) \($0.destpageposfrom1 ?? 0)" }
  }

  private struct Document: Decodable {
    struct PageLabel: Decodable {
      struct Label: Decodable {
        enum CodingKeys: String, CodingKey {
          case prefix = "/P"
          case style = "/S"
          case start = "/St"
        }
        var prefix: String?
        var style: String?
        var start: Int?
      }
      var index: Int
      var label: Label
    }
    struct Outline: Decodable {
      var title: String
      var destpageposfrom1: Int?
    }
    struct Page: Decodable {}
    var pagelabels: [PageLabel]
    var outlines: [Outline]
    var pages: [Page]
  }

  private func json() throws -> Document {
    let keys = ["pagelabels", "outlines", "pages"].map { "--json-key=\($0)" }
    return try JSONDecoder().decode(Document.self, from: Data(try run(["qpdf", "--json"] + keys + ["FILE"]).utf8))
  }

  private func run(_ command: [String]) throws -> String {
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
