import Canvas
import ContextPack
import Contexts
import Foundation
import Handout
import Press

/// Warm sheets against bare cairo and Pango, and memory over many sheets.
struct Benchmark {
  private let library: Library
  private let layouts: LayoutRegistry

  init() throws {
    let home = try HomeFolder()
    library = try Library(home, search: PackSearch(home: home))
    layouts = try LayoutRegistry(.bundled)
  }

  func run() throws {
    let library = library
    let press = try Press { try library.picture($0) }
    let printed = try press.layOut(try library.sheet(for: plan(0), layouts: layouts))
    let floor = try Floor(library)
    let canvases = try Canvases(library)
    try report("warm sheet, two pages, tagged, not finished", against: "bare cairo and Pango, same words and pictures")
    {
      index in
      _ = try canvases.draw(try press.layOut(try library.sheet(for: plan(index), layouts: layouts)).pages)
    } baseline: { _ in
      _ = try floor.draw(printed.pages)
    }
    try finish(try canvases.draw(printed.pages))
    try whole(press)
    try memory(press)
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
  private func whole(_ press: Press) throws {
    var (sheets, runs): ([Double], [Double]) = ([], [])
    for round in 0..<15 {
      let plans = round * 40..<(round + 1) * 40
      sheets.append(try processorTime { for index in plans { _ = try make(index, press) } } / 40)
      runs.append(
        try processorTime {
          let run = try PrintRun(press: press, title: "run", language: .english, created: Self.created)
          for index in plans {
            let pages = try press.layOut(try library.sheet(for: plan(index), layouts: layouts)).pages
            try run.add(pages, id: "k-\(index)", language: .english, copies: 1)
          }
          _ = try run.finish()
        } / 40)
    }
    print(
      "warm sheet, two pages, finished: \(median(sheets).milliseconds) ms; "
        + "its share of a print run of 40: \(median(runs).milliseconds) ms (medians of 15 rounds of 40 sheets)")
  }

  private static let created = "2026-01-01T00:00:00Z"

  private func plan(_ index: Int) -> CarePlan {
    var plan = CarePlan(id: "k-\(index)", goesBy: PersonalText("Child \(index)"), context: "bath-time")
    plan.therapist = PersonalText("Dana R.")
    plan.phone = PersonalText("555-01\(index % 90 + 10)")
    return plan
  }

  private func make(_ index: Int, _ press: Press) throws -> [UInt8] {
    let sheet = try library.sheet(for: plan(index), layouts: layouts)
    return try press.pdf(
      try press.layOut(sheet).pages, title: sheet.title, language: .english, created: Self.created)
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

  private func memory(_ press: Press) throws {
    for index in 0..<500 { _ = try make(index, press) }
    let before = residentKilobytes
    for index in 0..<2000 { _ = try make(index, press) }
    let after = residentKilobytes
    print(
      "memory after 500 sheets: \(before) KB; after 2,000 more: \(after) KB; "
        + "ratio \((Double(after) / Double(before)).twoDecimals)")
  }
}

/// Draws pages without finishing the document.
private struct Canvases {
  let typesetter: Typesetter
  let pictures: PictureShelf

  init(_ library: Library) throws {
    typesetter = try Typesetter(try FontBook.find())
    pictures = PictureShelf { try library.picture(PictureID(rawValue: $0)) }
  }

  func draw(_ pages: [Page]) throws -> PDFCanvas {
    let canvas = try PDFCanvas(
      PDFCanvas.Metadata(title: "bench", created: "2026-01-01T00:00:00Z"), to: ByteSink(), typesetter: typesetter,
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

private func processorTime(_ body: () throws -> Void) rethrows -> Double {
  func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1000 + Double(time.tv_nsec) / 1_000_000
  }
  let start = now()
  try body()
  return now() - start
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
