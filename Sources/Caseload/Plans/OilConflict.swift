internal import ContextPack

/// Whether an oil may touch a child with these allergies. In doubt the answer is no.
///
/// Source: DOMAIN 3.4 and 3.5 (no nut, peanut, almond or mustard oil with a nut or seed allergy; ask).
enum OilConflict {
  /// Why an oil is not used; nil when nothing speaks against it.
  static func between(oil: String, and allergies: [String]) -> Reason? {
    guard !allergies.isEmpty else { return nil }
    let inOil = sources(of: oil)
    for allergy in allergies {
      let words = Set(allergy.foldedWords.map(stem))
      if !words.subtracting(common).isDisjoint(with: oil.foldedWords.map(stem)) { return .conflicts }
      let named = sources(of: allergy)
      if !named.union(named.flatMap(alsoAvoided)).isDisjoint(with: inOil) { return .conflicts }
      let isHarmless = words.subtracting(common).isSubset(of: farFromOils) && !words.subtracting(common).isEmpty
      if named.isEmpty && !isHarmless { return .unknownAllergy }
      if inOil.isEmpty && !isHarmless { return .unknownOil }
    }
    return nil
  }

  /// Why an oil is left out.
  enum Reason: Hashable {
    case conflicts, unknownAllergy, unknownOil
  }

  /// What an oil is pressed from, or what an allergy is to.
  enum Source: Hashable, CaseIterable {
    case nut, peanut, coconut, seed, dairy, soy, grain, olive, maize, avocado, castor, fruit, daisy, scent, mineral,
      wool

    /// English and Spanish words, folded and in the singular.
    var words: [String] {
      switch self {
      case .nut:
        [
          "nut", "treenut", "almond", "walnut", "cashew", "pecan", "hazelnut", "pistachio", "macadamia", "brazil",
          "argan", "shea", "nuez", "almendra", "avellana", "anacardo", "pistacho", "nogal", "fruto", "maranon",
        ]
      case .peanut: ["peanut", "groundnut", "arachis", "cacahuate", "cacahuete", "mani", "legume"]
      case .coconut: ["coconut", "coco", "copra", "mct"]
      case .seed:
        [
          "seed", "sunflower", "sesame", "mustard", "grapeseed", "rapeseed", "canola", "safflower", "flax", "linseed",
          "hemp", "pumpkin", "jojoba", "tahini", "semilla", "girasol", "sesamo", "ajonjoli", "mostaza", "cartamo",
          "linaza", "calabaza", "colza",
        ]
      case .dairy: ["dairy", "milk", "butter", "ghee", "casein", "whey", "lactose", "leche", "lacteo", "mantequilla"]
      case .soy: ["soy", "soya", "soybean", "soja"]
      case .grain: ["wheat", "oat", "gluten", "barley", "rye", "trigo", "avena", "cebada", "wheatgerm"]
      case .olive: ["olive", "oliva", "aceituna", "olivo"]
      case .maize: ["corn", "maize", "maiz", "elote"]
      case .avocado: ["avocado", "aguacate", "palta"]
      case .castor: ["castor", "ricino"]
      case .fruit: ["apricot", "peach", "plum", "cherry", "grape", "durazno", "melocoton", "chabacano", "uva"]
      case .daisy:
        ["ragweed", "chamomile", "camomile", "calendula", "marigold", "arnica", "daisy", "manzanilla", "ambrosia"]
      case .scent:
        [
          "fragrance", "perfume", "parfum", "scent", "scented", "essential", "lavender", "lavanda", "eucalyptus",
          "eucalipto", "peppermint", "menta", "baby", "bebe",
        ]
      case .mineral: ["mineral", "petroleum", "paraffin", "vaseline", "vaselina", "petrolatum", "baby", "bebe"]
      case .wool: ["wool", "lanolin", "lana", "lanolina"]
      }
    }
  }

  /// What is avoided beside the thing itself.
  private static func alsoAvoided(_ source: Source) -> [Source] {
    switch source {
    case .nut: [.peanut, .coconut, .fruit]
    case .peanut: [.nut, .soy]
    case .soy: [.peanut]
    case .fruit: [.nut, .seed]
    case .daisy: [.seed]
    case .coconut, .seed, .dairy, .grain, .olive, .maize, .avocado, .castor, .scent, .mineral, .wool: []
    }
  }

  private static func sources(of text: String) -> Set<Source> {
    text.foldedWords.reduce(into: []) { found, word in
      let word = stem(word)
      if let exact = sourcesByWord[word] {
        found.formUnion(exact)
      } else if !common.contains(word) {
        for (known, sources) in sourcesByWord where known.utf8.count > 4 && word.holds(known) {
          found.formUnion(sources)
        }
      }
    }
  }

  /// What each word stands for; a longer word that holds one of five letters and more stands for it too.
  private static let sourcesByWord: [String: Set<Source>] = Source.allCases.reduce(into: [:]) { known, source in
    for word in source.words { known[word, default: []].insert(source) }
  }

  /// The word without its plural ending.
  private static func stem(_ word: String) -> String {
    if word == "nueces" { return "nuez" }
    if word.hasSuffix("ies"), word.count > 4 { return word.dropLast(3) + "y" }
    return word.hasSuffix("s") && word.count > 3 && !word.hasSuffix("ss") ? String(word.dropLast()) : word
  }

  /// Words that say nothing of what it is.
  private static let common: Set<String> = [
    "oil", "aceite", "allergy", "alergia", "allergic", "alergico", "alergica", "to", "a", "al", "la", "lo", "el", "de",
    "del", "the", "and", "y", "or", "o", "all", "any", "severe", "mild", "cold", "pressed", "organic", "virgin",
    "extra", "pure", "food", "protein", "cow", "vaca", "of", "with", "tree", "known", "possible", "product",
  ]

  /// Allergies that no massage oil is made from.
  private static let farFromOils: Set<String> = [
    "penicillin", "amoxicillin", "penicilina", "amoxicilina", "antibiotic", "sulfa", "ibuprofen", "latex", "dust",
    "mite", "polvo", "acaro", "grass", "cat", "dog", "gato", "perro", "wasp",
    "sting", "mold", "mould", "moho", "shellfish", "shrimp", "marisco", "camaron", "egg", "huevo", "nickel", "niquel",
    "adhesive", "tape",
  ]
}
