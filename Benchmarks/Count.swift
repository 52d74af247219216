import Canvas
import Caseload
import Foundation
import Press

/// Work without clocks, for a program that counts instructions: what two counts of times differ by is the cost of a time.
enum Count {
  /// What is done.
  enum Part: String {
    case sheet, proof, run, draw, finish
  }

  static func run(_ part: Part, _ times: Int) throws {
    let workload = try Workload()
    let printed = try workload.pages(0)
    let canvases = try Canvases(workload.library)
    for index in 0..<4 { _ = try workload.document(index) }
    let canvas = try canvases.draw(printed)
    switch part {
    case .sheet: for index in 0..<times { _ = try workload.document(index) }
    case .proof:
      let (bytes, proof, reader) = (try workload.document(0), workload.proof, SheetReader())
      for _ in 0..<times {
        guard let sheet = reader.read(bytes), proof.failed(sheet, workload.plan(0), pages: printed.count).isEmpty else {
          throw CocoaError(.fileReadCorruptFile)
        }
      }
    case .run: _ = try workload.run(0..<times)
    case .draw: for _ in 0..<times { _ = try canvases.draw(printed) }
    case .finish: for _ in 0..<times { _ = try canvas.accessible(by: .strict) }
    }
  }
}
