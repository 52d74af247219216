import Handout
import Literacy
import Testing

@Suite("Numbers and sums")
struct NumberRuleTests {
  static let trials: [Trial] = [
    Trial(
      .number, "Rub for two minutes, twice a day.", .prose, "en",
      "“two minutes” has its number in letters. Write “2 minutes”.", "“twice” is a number in letters. Write “2 times”."),
    Trial(
      .number, "Wait 1.5 hours or 50% more, 3x.", .prose, "en",
      "“1.5” is a share, a part or a sign. Write a whole number and its unit in words.",
      "“50%” is a share, a part or a sign. Write a whole number and its unit in words.",
      "“3x” is a share, a part or a sign. Write a whole number and its unit in words."),
    Trial(
      .number, "Press 2-3-4 times.", .prose, "en", "“2-3-4” is more than one range. Write one number or one range."),
    Trial(
      .number, "Tummy time: 3-5 minutes, 2-3 times a day.", .row, "en",
      "“Tummy time: 3-5 minutes, 2-3 times a day.” has 2 ranges (3-5, 2-3). Leave one; write the others as one number."),
    Trial(
      .number, "1 minute before, 1 after.", .prose, "en",
      "“1” has no unit. Say what is counted, as in “2 minutes”."),
    Trial(.number, "1 minute, once a day, 5 days."), Trial(.number, "Fever is 100.4 F (38 C) or more."),
    Trial(.number, "Count to 3. It takes 1 to 2 minutes."), Trial(.number, "Press for 1-2-3.", .step),
    Trial(.number, "Turn to page 2. Call 911."),
    Trial(.number, "2-3 minutes, 1 time a day."), Trial(.number, "Two hands hold a foot.", .caption),
    Trial(.number, "Hold it 50% of the time.", .alternativeText),
    Trial(
      .number, "Masajea dos minutos. Hasta los 3.", .prose, "es",
      "“dos minutos” has its number in letters. Write “2 minutos”.",
      "“3” has no unit. Say what is counted, as in “2 minutos”."),
    Trial(.number, "1 vez al día, 2-3 minutos. Presiona: 1, 2, 3. Llama al 911.", .prose, "es"),
    Trial(
      .sum, "Come back in 2 weeks. Do half of the steps.", .prose, "en",
      "“in 2 weeks” asks the reader to count. Write the date.",
      "“half of the” asks the reader to count. Write the number itself."),
    Trial(
      .sum, "Aim for 60 minutes a week in total.", .prose, "en",
      "“in total” asks the reader to count. Write the result.",
      "“60 minutes a week” asks the reader to count. Write how long each time and how often."),
    Trial(.sum, "Rub 2 minutes a day. Shots in the last 3 days: wait."), Trial(.sum, "Next visit: May 4."),
    Trial(
      .sum, "Vuelve en 2 semanas, cada dos días.", .prose, "es",
      "“cada dos días” asks the reader to count. Write los días por su nombre.",
      "“en 2 semanas” asks the reader to count. Write the date."),
    Trial(.sum, "2 minutos al día. Vacuna en los últimos 3 días.", .prose, "es"),
  ]

  @Test("numbers that are hard to use, and numbers that are not", arguments: trials)
  func trial(_ trial: Trial) { trial.run() }
}
