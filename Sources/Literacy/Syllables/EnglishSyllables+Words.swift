extension EnglishSyllables {
  /// Words that no rule reads right, by their number of syllables; their endings follow from them.
  static let irregular: [String: Int] = {
    let lines = [
      "ache aches aisle axe brr hmm isle psst rhyme shh suite toe trach",
      """
      acne aging argue barefoot business cafe carefree cashier chaos colleague colonel crooked cruel cushion dr duet
      evening eyelash eyelid foreign forehead frontier goodbye headache headaches household hundred hygiene iron
      jagged kindred leopard lifestyle maybe mr mrs naive naked opera people poem poet premier ragged righteous
      rugged ruin sacred soldier someone therefore vineyard vs wednesday whereas wicked
      """,
      """
      anyhow anyone anywhere bicycle catholic cereal chocolate complement element everyday everyone everything
      everywhere finale forever genuine heroin implement jeopardy karate linear mosaic nuclear nutrient oasis
      parliament recipe sesame suicide supplement tenement theater theatre tuition valuable whoever
      """,
      """
      anemone anybody apostrophe catastrophe cemetery coalition european everybody guacamole initiative nevertheless
      """,
      "contraindicate diabetes",
      "contraindication",
    ]
    let counted = lines.enumerated().flatMap { index, line in
      line.split(whereSeparator: \.isWhitespace).map { (String($0), index + 1) }
    }
    return Dictionary(counted, uniquingKeysWith: { first, _ in first })
  }()

  /// What stands second in a compound, after a silent e.
  static let seconds = Set(
    """
    back ball body bone book bow bread by cake cast craft day fold fore ful fully giver ground guard hold holder
    hood how land less like line lobe long ly made man mark mate men ment ness one over owner person place play
    room seat self side some spread stock stone style table taker teen thing time tip toe top town ty walk way
    what where wide wise work yard
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
