import Foundation
import Handout
import Testing

@testable import ContextPack

@Suite("Pictures survive a photocopier")
struct PictureTests {
  @Test("every picture is plain black line art without words inside")
  func lineArt() throws {
    let library = try Bench(packs: Bench.strangers).library
    #expect(library.pictureIDs.count >= 40)
    for id in library.pictureIDs {
      let svg = String(decoding: try library.picture(id), as: UTF8.self)
      for banned in ["<text", "Gradient", "<image", "<filter", "<script", "href", "opacity"] {
        #expect(!svg.contains(banned), "\(id): \(banned)")
      }
      let colors = Set(svg.matches(of: /(?:fill|stroke)="(#[0-9a-fA-F]+|\w+)"/).map { String($0.1) })
      #expect(colors.isSubset(of: ["#fff", "#000", "none"]), "\(id): \(colors)")
      for width in svg.matches(of: /stroke-width="([0-9.]+)"/) {
        #expect((Double(width.1) ?? 0) >= 1, "\(id): a line under 1 pt")
      }
    }
  }
}
