import Handout
import Literacy
import Testing

@Suite("Who acts")
struct PassiveTests {
  static let trials: [Trial] = [
    Trial(
      .passive, "The foot is held softly.", .prose, "en",
      "“is held” does not say who acts. Say it as an action: “Do ...”."),
    Trial(
      .passive, "The leg should be slowly rubbed.", .prose, "en",
      "“be slowly rubbed” does not say who acts. Say it as an action: “Do ...”."),
    Trial(
      .passive, "It gets pressed and is not pulled.", .prose, "en",
      "“gets pressed” does not say who acts. Say it as an action: “Do ...”.",
      "“is not pulled” does not say who acts. Say it as an action: “Do ...”."),
    Trial(
      .passive, "When the car is parked by someone.", .row, "en",
      "“is parked” does not say who acts. Say it as an action: “Do ...”."),
    Trial(
      .passive, "Oil is used.", .row, "en", "“is used” does not say who acts. Say it as an action: “Do ...”."),
    Trial(.passive, "Only when the car is parked.", .row), Trial(.passive, "If {child} is tired, stop."),
    Trial(.passive, "{child} is used to it."), Trial(.passive, "You need to feed the child."),
    Trial(.passive, "It is red. The mat is made of foam. The lock is broken."),
    Trial(.passive, "A foot is held.", .alternativeText),
    Trial(
      .passive, "El pie es tomado con cuidado.", .prose, "es",
      "“es tomado” does not say who acts. Say it as an action: “Do ...”."),
    Trial(
      .passive, "Las manos son puestas en la espalda.", .prose, "es",
      "“son puestas” does not say who acts. Say it as an action: “Do ...”."),
    Trial(
      .passive, "Se debe esperar.", .prose, "es", "“Se debe” does not say who acts. Say it as an action: “Do ...”."),
    Trial(.passive, "Se puede atragantar.", .row, "es"), Trial(.passive, "Es un lado.", .prose, "es"),
    Trial(.passive, "El ruido es demasiado.", .prose, "es"), Trial(.passive, "Está sentado.", .prose, "es"),
    Trial(.passive, "脚被握住。", .prose, "zh-Hans"),
  ]

  @Test("the passive, and what only looks like it", arguments: trials)
  func trial(_ trial: Trial) { trial.run() }
}
