extension DocumentCheck {
  /// What the document says of itself.
  mutating func checkCatalog() {
    let root = document.root
    if !(document.words(root, "/Lang") ?? "").isLanguageTag { note(.noLanguage, .document) }
    if !document.with(root, "/MarkInfo", { document.isTrue($0, "/Marked") }) { note(.notMarked, .document) }
    if !document.with(root, "/StructTreeRoot", document.isDictionary) { note(.noStructure, .document) }
    if !document.with(root, "/ViewerPreferences", { document.isTrue($0, "/DisplayDocTitle") }) {
      note(.titleNotShown, .document)
    }
    let title = document.with(document.trailer, "/Info") { document.words($0, "/Title") } ?? ""
    if title.allSatisfy(\.isWhitespace) { note(.noTitle, .document) }
    checkMetadata()
    checkOutputIntent()
  }

  /// The claims in the XMP packet, which PDF/A wants plain.
  private mutating func checkMetadata() {
    var reader = ContentReader(document, limit: 1 << 20)
    let packet = document.with(document.root, "/Metadata") { metadata in
      document.isStream(metadata) && !document.holds(metadata, "/Filter") ? reader.bytes(of: metadata) : nil
    }
    let text = String(decoding: packet ?? [], as: UTF8.self)
    func claims(_ property: String, _ value: String) -> Bool {
      text.contains("<\(property)>\(value)</\(property)>") || text.contains("\(property)=\"\(value)\"")
    }
    if !claims("pdfuaid:part", "1") { note(.noAccessibleClaim, .document) }
    if !claims("pdfaid:part", "2") || !claims("pdfaid:conformance", "A") { note(.noArchiveClaim, .document) }
  }

  private mutating func checkOutputIntent() {
    var hasProfile = false
    document.with(document.root, "/OutputIntents") { intents in
      guard document.itemCount(intents) <= 16 else { return }
      document.eachItem(intents) { intent in
        let isArchival = document.name(intent, "/S") == "/GTS_PDFA1"
        hasProfile = hasProfile || (isArchival && document.with(intent, "/DestOutputProfile", document.isStream))
      }
    }
    if !hasProfile { note(.noOutputIntent, .document) }
  }
}

extension String {
  /// `en`, `zh-Hant`: letters and digits in parts of at most eight, the first of letters (BCP 47).
  fileprivate var isLanguageTag: Bool {
    let parts = split(separator: "-", omittingEmptySubsequences: false)
    return parts.allSatisfy {
      (1...8).contains($0.utf8.count) && $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    }
      && parts.first.map { $0.count > 1 && $0.allSatisfy(\.isLetter) } ?? false
  }
}
