import Handout
import Literacy
import Testing

@Suite("Neither he nor she")
struct GenderRuleTests {
  private static func state(_ word: String) -> String {
    "“\(word)” takes the child for a boy or a girl. Say it without -o or -a: “con sueño”, “en calma”, “al sentarse”."
  }

  static let trials: [Trial] = [
    Trial(
      .gender, "Hold her hand until he/she smiles.", .prose, "en",
      "“her” is said of one sex only. Write: {child}, or “they”.",
      "“he” is said of one sex only. Write: {child}, or “they”.",
      "“she” is said of one sex only. Write: {child}, or “they”."),
    Trial(.gender, "A girl sits.", .alternativeText, "en", "“girl” is said of one sex only. Write: child."),
    Trial(.gender, "Hold {child}'s hand until {child} smiles."),
    Trial(
      .gender, "Espera a que él o ella sonría.", .prose, "es", "“él” is said of one sex only. Write: {child}.",
      "“ella” is said of one sex only. Write: {child}."),
    Trial(.gender, "El niño sonríe.", .row, "es", "“niño” is said of one sex only. Write: tu peque."),
    Trial(
      .gender, "Un peque mira.", .row, "es", "“Un peque” is said of one sex only. Write: tu peque."),
    Trial(.gender, "Un peque mira.", .alternativeText, "es"), Trial(.gender, "Tu peque mira el libro.", .row, "es"),
    Trial(.gender, "Si está cansada, espera.", .row, "es", state("cansada")),
    Trial(.gender, "Cuando {child} esté listo, empieza.", .row, "es", state("listo")),
    Trial(.gender, "{child} sentado en tu regazo.", .row, "es", state("sentado")),
    Trial(.gender, "Un peque lee, sentado en un sillón.", .alternativeText, "es", state("sentado")),
    Trial(
      .gender, "Masaje para tu hijo/a.", .row, "es", "“hijo” is said of one sex only. Write: tu peque.", state("hijo/a")
    ),
    Trial(.gender, "Nunca dejes sola a tu peque.", .row, "es", state("sola")),
    Trial(.gender, "Nunca dejes a {child} a solas.", .row, "es"),
    Trial(.gender, "Toca a {child} solo si ríe.", .row, "es"),
    Trial(.gender, "Si el auto está quieto, empieza.", .row, "es"),
    Trial(.gender, "Con la piel seca y manos tibias.", .row, "es"),
    Trial(.gender, "Si tiene sueño, espera.", .row, "es"),
    Trial(.gender, "Una persona sentada mira.", .alternativeText, "es"), Trial(.gender, "Solo lee.", .row, "es"),
    Trial(.gender, "El pañal está mojado.", .row, "es"),
    Trial(.gender, "انتظر ابنتك.", .row, "ar", "“ابنتك” is said of one sex only. Write: طفلك."),
    Trial(.gender, "من أجل طفلك", .row, "ar"), Trial(.gender, "他笑了。", .row, "zh-Hans"),
  ]

  @Test("words for one sex, and words for all", arguments: trials)
  func trial(_ trial: Trial) { trial.run() }
}
