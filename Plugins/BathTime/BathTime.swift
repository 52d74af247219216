public import Handout

/// A big-picture sequence, read at arm's length with damp hands: one field a step, in reading order.
public struct BathTime: LayoutPlugin {
  /// The layout `sequence`.
  public static let manifest = LayoutManifest(id: "sequence", summary: "big pictures in a row of fields")

  /// A layout has no state.
  public init() {}

  /// The sheet: pictures on the first page, what to know on the second.
  public func sheet(for plan: CarePlan, _ words: ContextWords) throws(LayoutRefusal) -> Sheet {
    let parts = SheetParts(plan, words)
    return Sheet(plan, words) {
      Section("heading") {
        Columns([3, 2], alignment: .center) {
          Stack {
            parts.heading
            parts.purpose
          }
          Figure(words.scene, height: 70...170)
        }
      }
      for row in fields(words).pairs {
        Section("steps") { Columns { row } }
      }
      Block.pageBreak
      parts.back()
    }
  }

  /// Asking is the first step; each stroke is one more.
  private func fields(_ words: ContextWords) -> [Panel] {
    let ask = field(1, words.labels[.askFirst], words.askPicture, words.ask, time: nil)
    return [ask]
      + words.strokes.enumerated().map { index, stroke in
        field(index + 2, stroke.name, stroke.picture, stroke.how, time: stroke.time)
      }
  }

  private func field(_ number: Int, _ name: String, _ picture: Picture, _ how: [String], time: String?) -> Panel {
    Panel {
      Text("\(number)  \(name)", .heading)
      Figure(picture, height: 60...200)
      List(.bullet, how)
      time.map { Text($0, .strong) }
    }
  }
}

extension Array {
  fileprivate var pairs: [[Element]] {
    stride(from: 0, to: count, by: 2).map { Array(self[$0..<Swift.min($0 + 2, count)]) }
  }
}
