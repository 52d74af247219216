extension DocumentCheck {
  /// What each page says of itself and how its content is marked. A blank back has none.
  mutating func checkPages() {
    if pages.pages.isEmpty { note(.noPages, .document) }
    for (index, (page, marks)) in zip(pages.pages, marks).enumerated() {
      let place = FaultPlace.page(index + 1)
      if document.name(page.object, "/Tabs") != "/S" { note(.noTabOrder, place) }
      guard let marks else {
        note(.unreadableContent, place)
        continue
      }
      if marks.isEmpty { continue }
      if page.structureKey == nil { note(.noStructureKey, place) }
      if marks.hasUnmarkedPaint { note(.unmarkedContent, place) }
      if marks.isUnbalanced { note(.unbalancedMarks, place) }
      if !marks.hasFooter { note(.noFooter, place) }
    }
  }
}
