import Handout
import Literacy
import Testing

@Suite("One action a step")
struct StepVerbTests {
  static let trials: [Trial] = [
    Trial(
      .stepVerb, "Your thumbs walk to the toes.", .step, "en",
      "The step “Your thumbs walk to the toes.” starts with “Your”, which is not on our list of actions. "
        + "Start with what to do: “Hold the foot.”."),
    Trial(
      .stepVerb, "Hold the foot and press it.", .step, "en",
      "The step “Hold the foot and press it.” has a second action, “press”. Make it a step of its own."),
    Trial(
      .stepVerb, "Squeeze softly, let go.", .step, "en",
      "The step “Squeeze softly, let go.” has a second action, “let”. Make it a step of its own."),
    Trial(
      .stepVerb, "Press the heel and rub the toes.", .step, "en",
      "The step “Press the heel and rub the toes.” has a second action, “rub”. Make it a step of its own."),
    Trial(
      .stepVerb, "Hold the foot. Press.", .step, "en",
      "The step “Hold the foot. Press.” has 2 sentences. Make each a step of its own."),
    Trial(
      .stepVerb, "With one hand, hold the ankle.", .step, "en",
      "The step “With one hand, hold the ankle.” starts with “With”, which is not on our list of actions. "
        + "Start with what to do: “Hold the foot.”."),
    Trial(.stepVerb, "Sweep down, firm and slow.", .step), Trial(.stepVerb, "Let the fingers open.", .step),
    Trial(.stepVerb, "Never press the spine.", .step), Trial(.stepVerb, "Then slide to the wrist.", .step),
    Trial(.stepVerb, "Rub the hand and foot.", .step), Trial(.stepVerb, "Draw an I, then L, then U.", .step),
    Trial(.stepVerb, "Your thumbs walk to the toes.", .prose),
    Trial(
      .stepVerb, "Entre costillas y cadera.", .step, "es",
      "The step “Entre costillas y cadera.” starts with “Entre”, which is not on our list of actions. "
        + "Start with what to do: “Toma el pie.”."),
    Trial(
      .stepVerb, "Toma el pie y presiona.", .step, "es",
      "The step “Toma el pie y presiona.” has a second action, “presiona”. Make it a step of its own."),
    Trial(
      .stepVerb, "Rodea la pierna, baja la mano.", .step, "es",
      "The step “Rodea la pierna, baja la mano.” has a second action, “baja”. Make it a step of its own."),
    Trial(.stepVerb, "Ábrelas como un libro.", .step, "es"), Trial(.stepVerb, "Baja lento y firme.", .step, "es"),
    Trial(.stepVerb, "Haz círculos con el pulgar.", .step, "es"), Trial(.stepVerb, "Frótale el pie.", .step, "es"),
    Trial(.stepVerb, "Dale la mano.", .step, "es"),
    Trial(.stepVerb, "الضغط برفق.", .step, "ar"),
  ]

  @Test("what holds more than one action, and what does not", arguments: trials)
  func trial(_ trial: Trial) { trial.run() }
}
