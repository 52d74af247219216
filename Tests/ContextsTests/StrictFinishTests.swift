import Canvas
import Handout
import Press
import Testing

@testable import ContextPack

@Suite("Finished by the strict writer")
struct StrictFinishTests {
  @Test("no shipped sheet is refused, and none has to go through qpdf's objects", arguments: Kind.all)
  func strict(_ kind: Kind) throws {
    let bytes = try canvas([kind.plan], kind.language).accessible(by: .strict)
    #expect(bytes.starts(with: "%PDF-1.7\n".utf8))
  }

  @Test("nor are sheets in two languages, therapist's copies, cards and a run of all contexts")
  func forms() throws {
    var plans: [CarePlan] = []
    for context in Kind.contexts {
      var plan = Kind(context: context, language: "en", paper: .letter, reading: .standard).plan
      plans.append(plan)
      plan.form = .therapist
      plans.append(plan)
      plan.form = .cards
      plans.append(plan)
      (plan.form, plan.also) = (.family, "es")
      plans.append(plan)
    }
    _ = try canvas(plans, "en").accessible(by: .strict)
  }

  private func canvas(_ plans: [CarePlan], _ language: Language) throws -> PDFCanvas {
    let bench = try Bench()
    let canvas = try PDFCanvas(
      PDFCanvas.Metadata(
        title: "Sheets", created: "2026-01-01T00:00:00Z", language: language.tag,
        isRightToLeft: language.direction == .rightToLeft), typesetter: try Typesetter(FontBook.find()),
      pictures: PictureShelf { try bench.library.picture(PictureID(rawValue: $0)) })
    for plan in plans {
      guard let printed = try? bench.layOut(plan) else { continue }
      try canvas.part { () throws(CanvasError) in
        for page in printed.pages {
          try canvas.page(width: page.width, height: page.height) { (canvas) throws(CanvasError) in
            try page.draw(on: canvas)
          }
        }
      }
    }
    try canvas.finish()
    return canvas
  }
}
