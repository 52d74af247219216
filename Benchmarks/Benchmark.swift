import Canvas
import ContextPack
import Contexts
import Foundation
import Handout
import Press

/// Warm sheets against bare cairo and Pango, and memory over many sheets.
struct Benchmark {
  private let workload: Workload

  init() throws { workload = try Workload() }

  func run() throws {
    let printed = try workload.pages(0)
    let floor = try Floor(workload.library)
    let canvases = try Canvases(workload.library)
    try report("warm sheet, two pages, tagged, not finished", against: "bare cairo and Pango, same words and pictures")
    {
      index in
      _ = try canvases.draw(try workload.pages(index))
    } baseline: { _ in
      _ = try floor.document(printed)
    }
    try finish(try canvases.draw(printed))
    try whole()
    try memory()
  }

  /// Both ways to finish, in turn over the same drawn document.
  private func finish(_ canvas: PDFCanvas) throws {
    var rounds: [FinishWay: [Double]] = [:]
    var bytes: [FinishWay: Int] = [:]
    for _ in 0..<60 {
      for way in FinishWay.allCases {
        rounds[way, default: []].append(try processorTime { bytes[way] = try canvas.accessible(by: way).count })
      }
    }
    let (strict, objects) = (rounds[.strict] ?? [], rounds[.objects] ?? [])
    print(
      "finish, strict writer: \(median(strict).milliseconds) ms, \(bytes[.strict] ?? 0) bytes; "
        + "through qpdf: \(median(objects).milliseconds) ms, \(bytes[.objects] ?? 0) bytes; "
        + "ratio \(median(zip(objects, strict).map { $0 / $1 }).twoDecimals) (medians of 60)")
  }

  /// Everything from a plan to the bytes of its sheet, and of its share of a print run.
  private func whole() throws {
    var (sheets, runs): ([Double], [Double]) = ([], [])
    for round in 0..<15 {
      let indices = round * 40..<(round + 1) * 40
      sheets.append(try processorTime { for index in indices { _ = try workload.document(index) } } / 40)
      runs.append(try processorTime { _ = try workload.run(indices) } / 40)
    }
    print(
      "warm sheet, two pages, finished: \(median(sheets).milliseconds) ms; "
        + "its share of a print run of 40: \(median(runs).milliseconds) ms (medians of 15 rounds of 40 sheets)")
  }

  /// Rounds of both in turn, so that a drifting machine hits both; medians of processor time.
  private func report(
    _ name: String, against other: String, product: (Int) throws -> Void, baseline: (Int) throws -> Void
  ) throws {
    let (rounds, each) = (15, 40)
    for index in 0..<each {
      try product(index)
      try baseline(index)
    }
    var (ours, bare): ([Double], [Double]) = ([], [])
    for round in 0..<rounds {
      ours.append(try processorTime { for index in 0..<each { try product(round * each + index) } } / Double(each))
      bare.append(try processorTime { for index in 0..<each { try baseline(index) } } / Double(each))
    }
    let ratios = zip(ours, bare).map { $0 / $1 }
    print(
      "\(name): \(median(ours).milliseconds) ms; \(other): \(median(bare).milliseconds) ms; "
        + "ratio \(median(ratios).twoDecimals) (medians of \(rounds) rounds of \(each) sheets)")
  }

  private func memory() throws {
    for index in 0..<500 { _ = try workload.document(index) }
    let before = residentKilobytes
    for index in 0..<2000 { _ = try workload.document(index) }
    let after = residentKilobytes
    print(
      "memory after 500 sheets: \(before) KB; after 2,000 more: \(after) KB; "
        + "ratio \((Double(after) / Double(before)).twoDecimals)")
  }
}

/// Draws pages without finishing the document.
struct Canvases {
  let typesetter: Typesetter
  let pictures: PictureShelf

  init(_ library: Library) throws {
    typesetter = try Typesetter(try FontBook.find())
    pictures = PictureShelf { try library.picture(PictureID(rawValue: $0)) }
  }

  func draw(_ pages: [Page]) throws -> PDFCanvas {
    let canvas = try PDFCanvas(
      PDFCanvas.Metadata(title: "bench", created: Workload.created), typesetter: typesetter,
      pictures: pictures)
    for page in pages {
      try canvas.page(width: page.width, height: page.height) { (canvas) throws(CanvasError) in
        try page.draw(on: canvas)
      }
    }
    try canvas.finish()
    return canvas
  }
}

private var residentKilobytes: Int {
  let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
  let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") } ?? ""
  return Int(line.split(separator: " ").dropFirst().first ?? "") ?? 0
}

private func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

extension Double {
  fileprivate var milliseconds: String { String(format: "%.2f", self) }
  fileprivate var twoDecimals: String { String(format: "%.2f", self) }
}
