internal import Foundation

/// What makes a print run easy to find one's way in.
extension PDFText {
  /// The label of each page, in page order.
  package func pageLabels() throws -> [String] {
    let run = try printRun()
    let ranges = zip(run.pagelabels, run.pagelabels.dropFirst().map(\.index) + [run.pages.count])
    return ranges.flatMap { range, end in
      (range.index..<end).map { page in
        let prefix = range.label.prefix.map { $0.replacing("u:", with: "") } ?? ""
        return prefix + (range.label.style == nil ? "" : "\((range.label.start ?? 1) + page - range.index)")
      }
    }
  }

  /// The entries of the outline, each with the number of the page that it leads to.
  package func outlines() throws -> [String] {
    try printRun().outlines.map { "\($0.title) \($0.destpageposfrom1 ?? 0)" }
  }

  private func printRun() throws -> PrintRunRecord {
    let keys = ["pagelabels", "outlines", "pages"].map { "--json-key=\($0)" }
    let json = try run(["qpdf", "--json"] + keys + ["FILE"])
    return try JSONDecoder().decode(PrintRunRecord.self, from: Data(json.utf8))
  }
}

/// What `qpdf --json` says of labels, outline and pages.
private struct PrintRunRecord: Decodable {
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
