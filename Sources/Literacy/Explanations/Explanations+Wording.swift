extension RuleExplanation {
  static let passive = Self(
    wants: "Sentences say who acts: no “is done”, no “se debe”.",
    why: "A reader must see at once what to do. The passive hides who does it.",
    source: "AHRQ PEMAT-P item 5; CDC Clear Communication Index, language",
    fix: "Turn the sentence round and start with the action.")

  static let jargon = Self(
    wants: "Words are those that families say, not those of the trade.",
    why: "Parents ask what the words of a therapist mean when the therapist is gone.",
    source: "AHRQ PEMAT-P item 3; CDC Clear Communication Index, language; the list is our own",
    fix: "Write the plain words that the message names.")

  static let term = Self(
    wants: "A medical term stands only with its meaning beside it.",
    why:
      "Some devices and illnesses have no plain name. Another caregiver may read the sheet who has not heard the term.",
    source: "AHRQ PEMAT-P item 4; the list is our own",
    fix: "Put the meaning in brackets after the term: “shunt (a tube that drains the brain)”.")

  static let claim = Self(
    wants: "No promise that studies do not carry.",
    why: "Of 34 studies of infant massage in one review, 20 were at high risk of bias.",
    source: "Cochrane 2013 (Bennett); the list of claims is our own",
    fix: "Write “may help ... feel calm”, “a way to be close”, “gives ... a say over touch”.")

  static let number = Self(
    wants: "Doses stand in figures, whole, each with its unit; no per cent, at most one range in a sentence.",
    why:
      "Figures are found at a glance. In a national study 46 of 100 parents failed at least one of two tasks with medicines.",
    source: "AHRQ PEMAT-P item 6; CDC Clear Communication Index, numbers; NAAL 2003",
    fix: "Write “2 minutes”, “3 times a day”.")

  static let sum = Self(
    wants: "Nothing has to be worked out: no totals, no shares, no days found by counting.",
    why: "A third of grown-ups has low numeracy; of infants' caregivers 17 % were above grade 9 in it.",
    source: "AHRQ PEMAT-P items 7 and 24; CDC Clear Communication Index, numbers; PMC2933956",
    fix: "Write the result, the day by name, or the date.")

  static let reader = Self(
    wants: "The text speaks to the reader: “you”, or what to do; never “caregivers should”.",
    why: "Who is spoken to knows who is meant.",
    source: "AHRQ PEMAT-P item 21",
    fix: "Start with the action, or write “you”.")

  static let gender = Self(
    wants: "No word takes the child, or the reader, for one sex: the name or “your child” stands instead.",
    why: "One text serves every child. A wrong he or she makes the sheet somebody else's.",
    source: "Our own rule: the child's name is used in place of he or she, in all languages",
    fix: "Write {child}; in Spanish say states with a noun: “con sueño”, “en calma”.")

  static let limits = Self(
    wants: "One line says what massage does not do or what is not known.",
    why: "An honest line keeps trust, and keeps a family from putting off care.",
    source: "CDC Clear Communication Index, state of the science; Cochrane 2013 (Bennett)",
    fix: "Add one line, such as “Massage does not fix sleep. It may help {child} feel calm.”")
}
