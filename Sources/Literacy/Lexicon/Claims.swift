/// What a take-home sheet may not promise; the evidence allows `may help ... feel calm` and `a way to be close`.
enum Claims {
  static let english = PhraseTable(
    """
    cure, cures, cured, curing, colic cure
    detox*, toxin*
    immune, immunity, immunity-boosting
    brain growth, brain development, brain power, smarter, intelligence
    treats, treated, treating, treatment*, to treat
    proven, proves, clinically, scientifically, studies show
    guarantee*, always works, will calm, will sleep, will help
    colic
    muscle tone
    healing power
    relieves, pain relief, painkiller, remedy, remedies
    boost*, strengthens, speeds up, accelerat*
    prevents illness, prevents sickness, wards off
    miracle*, magic touch, wonder cure
    doubles, gains weight, weight gain
    """)

  static let spanish = PhraseTable(
    """
    cura, curan, curar, curará, curación
    desintoxic*, detox*, toxina*
    inmun*, defensas
    crecimiento cerebral, desarrollo cerebral, desarrollo del cerebro, inteligencia
    trata la, trata el, trata los, trata las, tratar el, tratar la, tratamiento*
    comprobado, comprobada, demostrado, demostrada, científicamente, clínicamente, los estudios
    garantiz*, garantía, siempre funciona, calmará, dormirá, ayudará
    cólico*
    tono muscular, tonifica*
    sanar, sanará, sanación
    alivia el dolor, quita el dolor, remedio*
    fortalece*, refuerza, acelera*
    previene, evita enfermedades
    milagro*
    sube de peso, aumenta de peso
    """)
}
