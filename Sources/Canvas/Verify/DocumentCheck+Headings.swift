extension DocumentCheck {
  /// One title a sheet, and no level left out: a print run has a sheet in each Part, else the Document is one.
  mutating func checkHeadings() {
    var sheets: [Int: [Int]] = [:]
    var sheetOf: [Int?] = []
    for (index, element) in tree.elements.enumerated() {
      let outer = element.parent.flatMap { sheetOf[$0] }
      let isSheet = element.tag == .part || element.tag == .document
      sheetOf.append(isSheet ? index : outer)
      if isSheet { sheets[index] = [] }
      if element.headingLevel != nil, let outer { sheets[outer, default: []].append(index) }
    }
    for (sheet, headings) in sheets.sorted(by: { $0.key < $1.key }) {
      let holdsSheets = tree.elements[sheet].kids.contains { tree.elements[$0].tag == .part }
      if holdsSheets, headings.isEmpty { continue }
      let levels = headings.map { tree.elements[$0].headingLevel ?? 1 }
      if levels.count(where: { $0 == 1 }) != 1 { note(.oneTitleHeading, tree.places[sheet]) }
      var last = 0
      for (heading, level) in zip(headings, levels) {
        if level > last + 1 { note(.headingSkips, tree.places[heading]) }
        last = level
      }
    }
  }
}
