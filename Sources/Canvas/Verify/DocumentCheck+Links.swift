extension DocumentCheck {
  private static let printed = 4
  /// Invisible, hidden, not shown.
  private static let unseen = 1 | 2 | 32

  /// Links: their words, their address, and that tree and annotation lead to each other.
  mutating func checkLinks() {
    var holders: [Int: Int] = [:]
    for (index, element) in tree.elements.enumerated() {
      for case .annotation(let number) in element.contents { holders[number] = index }
    }
    var allowance = Allowance(200_000)
    for (index, page) in pages.pages.enumerated() {
      let annotations = document.kept(page.object, "/Annots")
      defer { document.release(annotations) }
      guard allowance.take(document.itemCount(annotations)) else { return note(.tooLarge, .document) }
      var found: [QPDFDocument.Object] = []
      document.eachItem(annotations) { found.append(document.kept($0)) }
      for (order, annotation) in found.enumerated() {
        let holder = document.number(annotation).flatMap { holders.removeValue(forKey: $0) }
        let place = holder.map { tree.places[$0] } ?? .element("annotation", order + 1, page: index + 1)
        check(annotation, heldBy: holder, place)
        document.release(annotation)
      }
    }
    for index in Set(holders.values).sorted() { note(.linkNotInTree, tree.places[index]) }
  }

  private mutating func check(_ annotation: QPDFDocument.Object, heldBy holder: Int?, _ place: FaultPlace) {
    guard document.name(annotation, "/Subtype") == "/Link" else { return note(.strangeAnnotation, place) }
    let parent = document.whole(annotation, "/StructParent").flatMap { parents.objects[$0] }
    let element = holder.map { tree.elements[$0] }
    if element?.tag != .link || parent == nil || parent != element?.number { note(.linkNotInTree, place) }
    let flags = document.whole(annotation, "/F") ?? 0
    if flags & Self.printed == 0 || flags & Self.unseen != 0 { note(.linkNotPrinted, place) }
    let words = document.words(annotation, "/Contents") ?? ""
    if words.allSatisfy(\.isWhitespace) { note(.linkWithoutWords, place) }
    let address = document.with(annotation, "/A") { action in
      document.name(action, "/S") == "/URI" ? document.words(action, "/URI")?.lowercased() : nil
    }
    if !["http://", "https://"].contains(where: { address?.hasPrefix($0) ?? false }) { note(.linkUnsafe, place) }
  }
}
