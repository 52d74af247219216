/// Sums that a reader would have to do, and days that can only be found by counting.
enum Sums {
  static let english = PhraseTable(
    """
    next week, next month, tomorrow, a week from, days from now, weeks from now, weeks later, days later = the date
    in a week, in a month, in a few weeks, in a few days = the date
    every other day, alternate days, every second day = the days by name
    divide*, split into, spread over, add up, adds up, in total, altogether, a total of, subtract = the result
    half of the, double the, twice as, half as, a third of, a quarter of = the number itself
    """)

  static let spanish = PhraseTable(
    """
    la próxima semana, la semana que viene, el próximo mes, pasado mañana, dentro de, días después, semanas después = la fecha
    en una semana, en un mes, en unos días, en unas semanas = la fecha
    cada dos días, un día sí, día por medio, días alternos = los días por su nombre
    divide*, reparte*, repartid*, en total, un total de, suma, resta = el resultado
    la mitad de, el doble, la tercera parte, el triple = el número mismo
    """)
}
