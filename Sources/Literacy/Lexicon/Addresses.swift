/// Talk about families where the sheet should talk to them.
enum Addresses {
  static let english = PhraseTable(
    """
    caregiver, caregivers, carer, carers, parent, parents, guardian, guardians, the family, families = you
    patient, patients, client, clients, the infant, infants, the subject = your child
    one should, individuals, users, readers = you
    be patient, stay patient = -
    """)

  static let spanish = PhraseTable(
    """
    cuidador, cuidadora, cuidadores, los padres, la madre, el padre, la familia, las familias, usuario, usuarios = tú
    paciente, pacientes, el infante, la infante, el menor, la menor = tu peque
    """)
}
