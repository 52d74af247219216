import Handout
import Literacy
import Testing

@Suite("Lists of words")
struct WordListTests {
  static let trials: [Trial] = [
    Trial(
      .jargon, "Utilize gentle pressure prior to bed.", .prose, "en",
      "“Utilize” is not an everyday word. Write: use or do.", "“prior to” is not an everyday word. Write: before."),
    Trial(
      .jargon, "A clinician's hand", .alternativeText, "en",
      "“clinician's” is not an everyday word. Write: therapist or doctor."),
    Trial(
      .jargon, "Apply gentle pressure.", .step, "en",
      "“Apply gentle pressure” is not an everyday word. Write: press."),
    Trial(.jargon, "Press softly before bed."), Trial(.jargon, "Put the input aside.", .prose, "ar"),
    Trial(
      .jargon, "Utiliza movimientos y estímulos táctiles.", .prose, "es",
      "“Utiliza” is not an everyday word. Write: usa.", "“estímulos” is not an everyday word. Write: toca o anima.",
      "“táctiles” is not an everyday word. Write: de tacto."),
    Trial(.jargon, "Usa las yemas.", .prose, "es"),
    Trial(
      .claim, "It boosts brain growth and cures colic.", .prose, "en",
      "“boosts” promises more than studies carry. Say what it may do: “may help ... feel calm”, “a way to be close”.",
      "“brain growth” promises more than studies carry. Say what it may do: “may help ... feel calm”, “a way to be close”.",
      "“cures” promises more than studies carry. Say what it may do: “may help ... feel calm”, “a way to be close”.",
      "“colic” promises more than studies carry. Say what it may do: “may help ... feel calm”, “a way to be close”."),
    Trial(.claim, "It may help {child} feel calm. It is a wonderful way to be close. Treat it like a game."),
    Trial(
      .claim, "Cura el cólico.", .row, "es",
      "“Cura” promises more than studies carry. Say what it may do: “puede ayudar ... a sentir calma”, “una forma de estar cerca”.",
      "“cólico” promises more than studies carry. Say what it may do: “puede ayudar ... a sentir calma”, “una forma de estar cerca”."
    ),
    Trial(.claim, "Pon una curita. Trata de esperar.", .row, "es"),
    Trial(
      .reader, "Caregivers should wait. The patient rests.", .prose, "en",
      "“Caregivers” speaks about the reader. Speak to the reader: you.",
      "“patient” speaks about the reader. Speak to the reader: your child."),
    Trial(.reader, "Be patient. Wait for {child}. A grandparent may help."),
    Trial(.reader, "Parents hold a child.", .alternativeText),
    Trial(
      .reader, "Los padres esperan.", .prose, "es", "“Los padres” speaks about the reader. Speak to the reader: tú."),
    Trial(.reader, "Espera.", .prose, "es"),
    Trial(
      .term, "Shunt: never press that side.", .row, "en",
      "“Shunt” is a medical term without its meaning. Put the meaning in brackets after it, or name the thing."),
    Trial(.term, "Shunt (a small tube): never press that side.", .row),
    Trial(.term, "Feeding tube (G-tube): stay a hand away.", .row),
    Trial(.term, "A port is a small disk under the skin.", .row),
    Trial(
      .term, "Férula: deja una mano de espacio.", .row, "es",
      "“Férula” is a medical term without its meaning. Put the meaning in brackets after it, or name the thing."),
    Trial(.term, "Férula (soporte duro): deja una mano de espacio.", .row, "es"),
  ]

  @Test("words of a list, and words that only look like them", arguments: trials)
  func trial(_ trial: Trial) { trial.run() }
}
