internal import ContextPack
internal import Handout

/// Finds the language that a cell means among those that a context has.
enum LanguageName {
  /// By tag, by name, then by the first part of the tag: `es-MX` is read as `es`.
  static func find(_ text: String, among languages: [Language]) -> Language? {
    let tag = text.lowercased().replacing("_", with: "-")
    let named = tagsByName[text.folded] ?? tag
    if let exact = languages.first(where: { $0.tag.lowercased() == named }) { return exact }
    let primary = named.prefix { $0 != "-" }
    guard named.contains("-"), primary.utf8.allSatisfy({ (97...122).contains($0) }) else { return nil }
    return languages.first { $0.tag.lowercased() == primary }
  }

  /// Names that a person writes, in the language itself, English and Spanish.
  private static let tagsByName: [String: String] = {
    let names: KeyValuePairs = [
      "en": "English, inglés, American English", "es": "Spanish, español, castellano, Spanish (Latin America)",
      "ar": "Arabic, árabe, العربية", "fa": "Persian, Farsi, Dari", "fr": "French, français, francés",
      "ht": "Haitian Creole, Kreyòl", "hi": "Hindi", "ko": "Korean, coreano, 한국어",
      "pt": "Portuguese, português, portugués", "ru": "Russian, русский, ruso", "so": "Somali",
      "tl": "Tagalog, Filipino", "uk": "Ukrainian", "ur": "Urdu", "vi": "Vietnamese, Tiếng Việt, vietnamita",
      "zh-hans": "Simplified Chinese, Chinese (Simplified)", "zh-hant": "Traditional Chinese, Chinese (Traditional)",
    ]
    var tags: [String: String] = [:]
    for (tag, list) in names { for name in list.split(separator: ",") { tags[name.folded] = tag } }
    return tags
  }()
}
