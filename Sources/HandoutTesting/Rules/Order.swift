internal import Handout
package import Press

extension Specimen {
  /// `layout.order`: the texts of the tree against those of the blocks, then the places on each page.
  var disorder: [String] {
    printed.disorder(against: sheet.blocks.flatMap(\.printedTexts)) + pages.onEach(\.disorder)
  }
}

extension [String] {
  /// Where these texts, as the tree has them, leave the order of the blocks' texts; the first place only.
  package func disorder(against blocks: [String]) -> [String] {
    let read = filter { !$0.isEmpty }
    let asked = blocks.map(\.plain).filter { !$0.isEmpty }
    guard let place = zip(read, asked).enumerated().first(where: { $0.element.0 != $0.element.1 })?.offset else {
      if let lost = asked.dropFirst(read.count).first { return ["“\(lost)” is never read"] }
      if let stray = read.dropFirst(asked.count).first { return ["“\(stray)” is read and stands in no block"] }
      return []
    }
    return read[place...].contains(asked[place])
      ? ["“\(read[place])” is read before “\(asked[place])”"] : ["“\(asked[place])” is never read"]
  }
}

extension Page {
  /// Leaves that stand above one that is read before them, in the same column.
  package var disorder: [String] {
    let leaves = leaves.filter { $0.frame != nil }
    let frames = leaves.compactMap(\.frame)
    var faults: [String] = []
    for earlier in frames.indices {
      for later in frames.indices.dropFirst(earlier + 1) where frames[later].stands(above: frames[earlier]) {
        faults.append("\(leaves[later].said) is read after \(leaves[earlier].said) and stands above it")
      }
    }
    return faults
  }
}

extension Rect {
  /// Whether all of it is higher on the page and a part of it in the same column.
  fileprivate func stands(above other: Rect) -> Bool {
    maxY <= other.y + 0.5 && min(maxX, other.maxX) - max(x, other.x) > 1
  }
}
