/// Which cells of a header are read as which column.
struct HeaderMatch: Hashable {
  /// The column of each cell; nil where its data is dropped.
  var columns: [Column?]
  /// The headers whose data is dropped, each once, as written.
  var unknown: [String] = []

  /// Matches headers; of two that mean one column the surer is read, and two equally sure are an error that names both.
  init(_ header: [String]) throws(ReadingFault) {
    columns = Array(repeating: nil, count: header.count)
    var best: [Column: (place: Int, match: Column.Match)] = [:]
    var rivals: [Column: Int] = [:]
    for (place, cell) in header.enumerated() {
      guard let (column, match) = Column.named(cell.trimmedOfSpace) else { continue }
      guard let held = best[column] else {
        best[column] = (place, match)
        continue
      }
      if match < held.match {
        best[column] = (place, match)
        rivals[column] = nil
      } else if match == held.match {
        rivals[column] = place
      }
    }
    for column in Column.allCases {
      guard let held = best[column] else { continue }
      if let rival = rivals[column] {
        let names = [held.place, rival].map { "\"\(PrintedName.safe(header[$0]))\"" }.joined(separator: " and ")
        throw ReadingFault(
          reason: "the headers \(names) both mean \(column.rawValue)",
          remedy: "Name the one to read \(column.rawValue) and remove or rename the other")
      }
      columns[held.place] = column
    }
    for (place, cell) in header.enumerated() where columns[place] == nil {
      let name = PrintedName.safe(cell)
      if !name.isEmpty, !unknown.contains(name) { unknown.append(name) }
    }
  }
}

extension String {
  /// Without the white space and invisible marks around it.
  var trimmedOfSpace: String {
    func isOuter(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace || scalar == "\u{FEFF}" }
    var scalars = unicodeScalars[...]
    while let first = scalars.first, isOuter(first) { scalars.removeFirst() }
    while let last = scalars.last, isOuter(last) { scalars.removeLast() }
    return String(scalars)
  }
}
