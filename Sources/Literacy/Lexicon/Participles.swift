/// What the passive is made of.
enum Participles {
  /// English past participles that do not end in `ed`.
  static let english = words(
    """
    begun bent bitten blown born borne bought bound broken brought built burnt caught chosen cut dealt done drawn driven
    eaten fallen fed felt forbidden forgotten found frozen given gone ground grown heard held hidden hit hung hurt kept
    known laid lain led left lent let lit lost made meant met paid put read ridden run said seen sent set sewn shaken shown
    shut slid slept sold spent spoken spread stolen stretched struck stuck swept swollen taken taught thrown told torn
    understood undone used withdrawn woken worn woven wound wrapped written
    """)
  /// English participles that say how someone or something is, not what is done: `when the car is parked`.
  static let englishStates = words(
    """
    attached bored broken buckled closed covered cracked crowded curved distressed done dressed excited fastened finished
    folded frightened gone hooded hurt interested left locked lost loved married naked overtired padded parked pleased
    relaxed rested scared seated settled shut sick started strapped stuck supposed swollen tired torn undressed upset wet
    worn worried
    """)
  /// Spanish participles that do not end in `-ado` or `-ido`.
  static let spanish = words("abierto cubierto dicho escrito hecho muerto puesto roto visto vuelto devuelto resuelto")
  /// Spanish words in `-ado` and `-ido` that are no participles, or say how someone is.
  static let spanishStates = words(
    """
    aburrido adecuado atrevido cansado complicado conocido cuidado delicado demasiado divertido estado grado lado mercado
    nido oído parecido pesado prado preferido querido recién-nacido ruido sentido sonido tejido vestido
    """)
  /// Spanish passives with `se` that cannot be anything else.
  static let spanishImpersonal = PhraseTable(
    """
    se debe, se deben, se deberá, se recomienda, se recomiendan, se aconseja, se sugiere, se indica, se requiere
    se realiza, se realizan, se aplica, se aplican, se coloca, se colocan, se utiliza, se utilizan, se usa, se usan
    se hace, se hacen, se repite, se repiten, se masajea, se masajean, se frota, se presiona
    """)

  private static func words(_ lines: String) -> Set<String> {
    Set(lines.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
