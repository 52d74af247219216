/// Words that tell somebody to do something.
enum Actions {
  static let english = words(
    """
    add aim allow ask avoid balance begin bend blow bounce breathe bring brush build bump call carry catch change
    chat check cheer choose circle clap clean climb close comb comfort copy count cover cradle crawl cross crunch
    cuddle cup curl cut dab dance dip do dot drag drape draw drip drive drop drum dry ease empty end fan fasten feel
    fill find finish flip float flutter fly fold follow gather get give glide go grasp greet grip guide hang have
    help hide hold hook hop hug hum invite join jump keep kiss knead kneel knock lay lead lean leave let lie lift
    line listen lock look loop lower make march mark massage match mind mirror mix move name nod notice offer open
    paint park part pass pat patter pause peel pet pick pinch place plant play point poke pour praise press pretend
    pull push put raise reach read ready relax release remind remove repeat rest return ride ring rinse rock roll
    rub run sail say scoop scratch scrub set shake share shift show sing sit skate skip slide slip slow smile smooth
    soak soften soothe speak spin spread sprinkle squeeze squish stack stand start stay steady step stir stop
    stretch stroke support swap sway sweep swing swirl swish switch swoosh take talk tap tape tell thank throw tick
    tickle tie tilt tiptoe toss touch trace trot try tuck tug turn twirl twist unfold use wag wait walk warm wash
    watch wave whisper whoosh wiggle wipe wrap wring write zigzag zoom
    """)
  /// Those that follow a comma or an `and` as often as another part of speech: `firm and slow`, `hand and foot`.
  static let englishDoubtful = words(
    """
    balance bump circle clean close comb copy cross cup dance drive drum dry ease empty end fan fasten fold hold hop
    line look loop lower march mark massage match mind name open park part pass pat plant play point ready rest
    return ride ring rock roll set shift slow smooth steady step stroke support swing tap tape tick tie touch turn
    use walk warm watch wave
    """)
  static let englishOpeners: Set<String> = [
    "always", "do", "don't", "first", "gently", "just", "never", "next", "not", "now", "only", "please", "slowly",
    "softly",
    "then",
  ]

  static let spanish = words(
    """
    abraza abre abrocha acaricia acerca acomoda acompaña acuesta agarra aleja alisa amasa anda anima aplaude apoya
    aprieta apunta arrodilla arrulla ata ayuda baja balancea barre besa busca calienta cambia camina canta cierra
    coloca comienza completa corre cubre cuenta da deja descansa desliza despega detente di dibuja dobla elige
    empieza empuja enseña envuelve escoge escucha espera estira evita extiende forma frota gatea gira habla haz
    imita intenta invita juega junta lava lee levanta llama lleva marca masajea mece mete mezcla mira moja muestra
    mueve ofrece para pasa pega pellizca pide pinta planta pon pregunta prepara presiona prueba queda quita rasca
    recoge recorre repite respeta respira riega rodea roza rueda saca salta saluda seca separa sienta sigue sonríe
    sopla sosten sostén sube suelta sujeta susurra tamborilea tapa termina toca toma trae traza tuerce unta usa ve
    ven vuela vuelve
    """)
  /// Those that stand as often for something else inside a step.
  static let spanishDoubtful = words(
    """
    anda baja barre besa busca cambia cierra cuenta cubre da deja di forma junta lava lee llama lleva marca mece
    mira muestra para pasa pega pide pinta prueba pregunta saca seca separa sigue sube toca toma trae usa ve ven
    vuelve
    """)
  static let spanishOpeners: Set<String> = [
    "ahora", "despacio", "luego", "no", "nunca", "primero", "siempre", "solo", "suavemente", "después", "y",
  ]

  private static func words(_ lines: String) -> Set<String> {
    Set(lines.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
