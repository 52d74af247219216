extension DocumentCheck {
  /// Things that run or open by themselves: PDF/A-2 6.5.1 and 6.5.2. `URI` is for links alone and is checked there.
  private static let quietActions: Set<String> = ["/GoTo", "/URI", "/Named"]

  /// Every object once: what runs, what is hidden in it, and its fonts.
  mutating func checkObjects() {
    let size = document.whole(document.trailer, "/Size") ?? 0
    // No file has more objects than bytes, whatever it says.
    if size > byteCount { note(.tooLarge, .document) }
    let names = document.kept(document.root, "/Names")
    var isActive = runs(document.root) || runs(names) || document.holds(document.root, "/OpenAction")
    var hasFile = holdsFile(document.root) || holdsFile(names)
    document.release(names)
    var fonts = 0
    for number in 1..<max(2, min(size, byteCount)) {
      let object = document.object(number)
      defer { document.release(object) }
      guard document.isDictionary(object) || document.isStream(object) else { continue }
      isActive = isActive || runs(object)
      hasFile = hasFile || holdsFile(object)
      if document.name(object, "/Type") == "/Font" {
        fonts += 1
        checkFont(object, .font(fonts))
      }
    }
    if isActive { note(.activeContent, .document) }
    if hasFile { note(.embeddedFile, .document) }
  }

  private func runs(_ object: QPDFDocument.Object) -> Bool {
    if ["/AA", "/JS", "/JavaScript", "/XFA"].contains(where: { document.holds(object, $0) }) { return true }
    if document.name(object, "/Type") == "/Action", !isQuiet(object) { return true }
    return document.with(object, "/A") { action in
      document.isDictionary(action) && document.holds(action, "/S") && !isQuiet(action)
    }
  }

  private func isQuiet(_ action: QPDFDocument.Object) -> Bool {
    !document.holds(action, "/Next") && Self.quietActions.contains(document.name(action, "/S") ?? "")
  }

  private func holdsFile(_ object: QPDFDocument.Object) -> Bool {
    if ["/EF", "/EmbeddedFiles", "/AF"].contains(where: { document.holds(object, $0) }) { return true }
    return document.name(object, "/Type") == "/EmbeddedFile"
  }

  /// A font's shapes are in the document, and its codes lead to letters. Descendants have no letters of their own.
  private mutating func checkFont(_ font: QPDFDocument.Object, _ place: FaultPlace) {
    let kind = document.name(font, "/Subtype") ?? ""
    if kind != "/Type0", kind != "/Type3" {
      let isEmbedded = document.with(font, "/FontDescriptor") { descriptor in
        ["/FontFile", "/FontFile2", "/FontFile3"].contains { document.with(descriptor, $0, document.isStream) }
      }
      if !isEmbedded { note(.fontNotEmbedded, place) }
    }
    if !kind.hasPrefix("/CIDFont"), !document.with(font, "/ToUnicode", document.isStream) {
      note(.fontWithoutUnicode, place)
    }
  }
}
