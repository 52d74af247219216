import Foundation
import Handout
import HandoutTesting

/// A layout for the pond: a plain sheet that keeps every rule, but for what a layout changes in it.
protocol PondLayout: LayoutPlugin {
  /// What stands between the heading and the steps.
  @BlockBuilder func extra(_ plan: CarePlan, _ words: ContextWords) -> [Block]
}

enum Pond {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Packs").path

  /// What the suite finds on the pond's sheets.
  static func findings(_ layout: any LayoutPlugin.Type) throws -> [Finding] {
    try LayoutCheck(layout, packs: [folder]).findings()
  }

  @BlockBuilder
  static func front(_ plan: CarePlan, _ words: ContextWords) -> [Block] {
    let parts = SheetParts(plan, words)
    Section("heading") {
      parts.heading
      parts.purpose
      Figure(words.scene, height: 30...60)
    }
  }

  @BlockBuilder
  static func steps(_ plan: CarePlan, _ words: ContextWords) -> [Block] {
    let parts = SheetParts(plan, words)
    parts.ask(picture: 40...90)
    for stroke in words.strokes {
      Section("steps") {
        Columns([1, 2]) {
          Figure(stroke.picture, height: 50...90)
          parts.steps(of: stroke)
        }
      }
    }
  }

  @BlockBuilder
  static func back(_ plan: CarePlan, _ words: ContextWords) -> [Block] {
    Block.pageBreak
    SheetParts(plan, words).back()
  }
}

extension PondLayout {
  static var manifest: LayoutManifest { LayoutManifest(id: "pond", summary: "a sheet for the pond") }

  func sheet(for plan: CarePlan, _ words: ContextWords) throws(LayoutRefusal) -> Sheet {
    Sheet(plan, words) {
      Pond.front(plan, words)
      extra(plan, words)
      Pond.steps(plan, words)
      Pond.back(plan, words)
    }
  }

  func extra(_ plan: CarePlan, _ words: ContextWords) -> [Block] { [] }
}

/// Keeps every rule.
struct Sound: PondLayout {}
