extension DocumentCheck {
  /// The tree, the parent tree and the marks in the content say the same, each way. No validator looks at all three.
  mutating func checkAgreement() {
    var holders: [[Int: Int]] = Array(repeating: [:], count: pages.pages.count)
    for (index, element) in tree.elements.enumerated() {
      var (isMissing, isTwice) = (false, false)
      for case .marked(let page, let content) in element.contents {
        guard let page, let marks = marks[page] else {
          isMissing = isMissing || page == nil
          continue
        }
        isMissing = isMissing || !marks.contents.contains(content)
        isTwice = isTwice || marks.repeated.contains(content)
        if let other = holders[page].updateValue(index, forKey: content) {
          isTwice = true
          holders[page][content] = other
        }
      }
      if isMissing { note(.elementWithoutContent, tree.places[index]) }
      if isTwice { note(.contentTwice, tree.places[index]) }
    }
    for (page, marks) in marks.enumerated() {
      guard let marks, !marks.isEmpty else { continue }
      if marks.contents.contains(where: { holders[page][$0] == nil }) { note(.contentWithoutElement, .page(page + 1)) }
      if !agrees(page, holders[page]) { note(.parentTreeDiffers, .page(page + 1)) }
    }
  }

  /// Whether the parent tree's row for a page leads to exactly the elements that hold the page's content.
  private func agrees(_ page: Int, _ holders: [Int: Int]) -> Bool {
    guard let key = pages.pages[page].structureKey else { return true }
    guard let row = parents.contents[key] else { return false }
    let led = Dictionary(row.enumerated().compactMap { slot in slot.element.map { (slot.offset, $0) } }) { $1 }
    return led == holders.compactMapValues { tree.elements[$0].number }
  }
}
