extension RuleExplanation {
  static let grade = Self(
    wants: "No English sentence of three words or more reads above Flesch-Kincaid grade 8.",
    why: "Grown-ups in the US read at grade 8 to 9 on average, so a text for the average loses half of the readers.",
    source:
      "Flesch-Kincaid grade; AMA and NIH targets, AHRQ Health Literacy Toolkit Tool 11; the bound for one sentence is our own",
    fix: "Use shorter words, or make two sentences.")

  static let meanGrade = Self(
    wants: "The sentences of an English sheet read at a mean Flesch-Kincaid grade of 5 or less.",
    why: "Health texts are asked to stay between grade 4 and 6. A low grade alone does not make a text clear.",
    source: "AMA and HHS (grades 4 to 6), AAFP 2015 (5 to 6 or below)",
    fix: "Start with the sentences of the highest grade: use shorter words, or cut them in two.")

  static let inflesz = Self(
    wants: "No Spanish sentence of eight words or more has an INFLESZ below 55.",
    why: "Below 55 lie the two hard bands of the scale; the mean of newspapers and magazines is 60.",
    source: "INFLESZ scale (Szigriszt-Pazos formula, 2008 validation); the bound for one sentence is our own",
    fix: "Use shorter words, or make two sentences.")

  static let meanInflesz = Self(
    wants: "A Spanish sheet has an INFLESZ of 65 or more; 80 is the goal.",
    why: "From 65 a text counts as quite easy, from 80 as very easy.",
    source: "INFLESZ scale (Szigriszt-Pazos formula, 2008 validation)",
    fix: "Start with the longest words: say them with shorter ones.")

  static let sentenceLength = Self(
    wants: "No sentence has more than 15 words.",
    why: "Who reads slowly, or holds a child while reading, loses the start of a long sentence.",
    source: "AHRQ PEMAT-P item 8 and the CDC Clear Communication Index ask for small pieces; the bound is our own",
    fix: "Cut the sentence in two.")

  static let stepLength = Self(
    wants: "A step has at most 12 words.",
    why: "A step is read with one eye while both hands are on the child.",
    source: "AHRQ PEMAT-P item 22; the bound is our own",
    fix: "Make it two steps, or leave out what the picture shows.")

  static let stepVerb = Self(
    wants: "A step is one sentence that starts with what to do and holds one action.",
    why: "Parents keep up a home programme less when it is complex; one action at a time can be done while it is read.",
    source: "AHRQ PEMAT-P items 5 and 22; Lillo-Navarro 2015 on number and complexity of exercises",
    fix: "Start with the action (“Hold the foot.”) and make each further action a step of its own.")

  static let longWord = Self(
    wants: "Printed words have at most 3 syllables in English and 5 in Spanish.",
    why: "Long words are what SMOG counts, and what slow readers skip.",
    source: "AHRQ PEMAT-P item 3; after SMOG's count of long words; the bounds are our own",
    fix: "Say it with shorter words.")

  static let chunk = Self(
    wants: "A block has at most 5 sentences and a list at most 7 entries.",
    why: "Small pieces are found again and kept in mind; a long block is not started.",
    source: "AHRQ PEMAT-P item 8; the bounds are our own",
    fix: "Part the block, or join entries that say the same.")

  static let count = Self(
    wants: "An English sheet has at most 180 running words, without captions, headings and alternative text.",
    why: "Large print holds some 250 words a page: more would not leave room for the pictures on two pages.",
    source: "AHRQ PEMAT-P item 2; the bound is measured on our own large print",
    fix: "Cut what the pictures show and what the therapist has said.")
}
