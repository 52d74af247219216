/// Names of illnesses and devices that have no plain name: they may stand where they are explained.
enum Terms {
  static let english = PhraseTable(
    """
    apnea, cerebral palsy, dysplasia, dystonia, eczema, g-tube, hernia, jaundice, nissen, orthosis, orthotic*, ostomy, port
    reflux, seizure*, shunt, spastic*, splint*, stoma, catheter*, trach, tracheostomy, vp shunt, clubfoot, torticollis
    """)

  static let spanish = PhraseTable(
    """
    apnea, cánula*, catéter*, derivación, displasia, eccema, eczema, espastic*, estoma, férula*, gastrostomía, hernia
    ictericia, órtesis, ortesis, parálisis cerebral, puerto, reflujo, convulsion*, convulsión, sonda*, traqueo
    traqueotomía, traqueostomía, tortícolis, válvula*
    """)
}
