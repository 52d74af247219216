import Handout
import Literacy
import Testing

@Suite("Lengths and grades")
struct LengthRuleTests {
  static let trials: [Trial] = [
    Trial(
      .grade, "Use only nontoxic crayons.", .row, "en",
      "“Use only nontoxic crayons.” reads at grade 9.6; 8.0 is the most. Use shorter words or two sentences."),
    Trial(.grade, "Use crayons made for children.", .row), Trial(.grade, "Respiration.", .row),
    Trial(.grade, "Sensory material exploration", .title), Trial(.grade, "Set it to 120 F (49 C) or less.", .row),
    Trial(
      .inflesz, "Inmediatamente después de la alimentación, esperar cuarenta minutos.", .row, "es",
      "“Inmediatamente después de la alimentación, esperar cuarenta minutos.” has an INFLESZ of 11.9; 55.0 is the least. "
        + "Use shorter words or two sentences."),
    Trial(.inflesz, "Si acaba de comer, espera 45 minutos antes del masaje.", .row, "es"),
    Trial(.inflesz, "Cadera: pregunta antes al médico.", .row, "es"),
    Trial(
      .sentenceLength, "Put the towel down on the floor and then lay your child on it by the tub.", .prose, "en",
      "“Put the towel down on the floor and then lay your child on it by the tub.” has 17 words; 15 is the most. Cut it in two."
    ),
    Trial(.sentenceLength, "Put the towel on the floor. Lay your child on it, close to the tub.", .prose),
    Trial(
      .sentenceLength, "ضع المنشفة على الأرض ثم ضع طفلك عليها بجانب الحوض وانتظر حتى يبتسم لك ثم ابدأ الآن", .prose,
      "ar",
      "“ضع المنشفة على الأرض ثم ضع طفلك عليها بجانب الحوض وانتظر حتى يبتسم لك ثم ابدأ الآن” has 17 words; 15 is the most. "
        + "Cut it in two."),
    Trial(.sentenceLength, "两只手放在孩子胸口中间像书页一样向两边滑。", .prose, "zh-Hans"),
    Trial(
      .stepLength, "Slide your warm hand all the way down from the thigh to the foot.", .step, "en",
      "The step “Slide your warm hand all the way down from the thigh to the foot.” has 14 words; 12 is the most. "
        + "Make it two steps."),
    Trial(.stepLength, "Slide your hand from the thigh to the foot.", .step),
    Trial(
      .longWord, "Warm your hands. Take an opportunity.", .prose, "en",
      "“opportunity” has 5 syllables; 3 is the most. Say it with shorter words."),
    Trial(.longWord, "Warm your hands and take time.", .prose),
    Trial(
      .longWord, "Hazlo cuidadosamente.", .prose, "es",
      "“cuidadosamente” has 6 syllables; 5 is the most. Say it with shorter words."),
    Trial(.longWord, "Hazlo con cuidado.", .prose, "es"),
    Trial(
      .chunk, "One. Two. Three. Four. Five. Six.", .prose, "en",
      "The text that starts “One.” has 6 sentences; 5 is the most. Part it or use a list."),
    Trial(.chunk, "One. Two. Three. Four. Five.", .prose),
    Trial(
      .chunk, "一。二。三。四。五。六。", .prose, "zh-Hans",
      "The text that starts “一。” has 6 sentences; 5 is the most. Part it or use a list."),
  ]

  @Test("what breaks a bound and what keeps it", arguments: trials)
  func trial(_ trial: Trial) { trial.run() }
}
