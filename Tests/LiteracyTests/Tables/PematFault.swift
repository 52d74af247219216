import Handout
import Literacy
import Testing

/// What breaks a PEMAT item, and the start of the reason.
struct PematFault: CustomTestStringConvertible, Sendable {
  var item: PematItem
  var reason: String
  var change: @Sendable (inout Sample) -> Void
  var testDescription: String { "\(item)" }

  init(_ item: PematItem, _ reason: String, _ change: @escaping @Sendable (inout Sample) -> Void) {
    (self.item, self.reason, self.change) = (item, reason, change)
  }

  static let all: [PematFault] = [
    PematFault(.purpose, "sheet.why (1): Let the layout print the why line.") {
      $0.words.why = "It may help {child} rest."
    },
    PematFault(.noDistraction, "words.count (1): Cut") { sample in
      sample.words.easier = Array(repeating: "Just sit by the tub and wait.", count: 5).joined(separator: " ")
      sample.words.cautions = (1...20).map {
        SafetyRow(id: "\($0)", text: "Stay a hand away from the tube.", required: false)
      }
    },
    PematFault(.everydayWords, "words.jargon (1): Write the plain words") { $0.words.easier = "Utilize 1 hand." },
    PematFault(.termsDefined, "words.term (1): Put the meaning") { sample in
      sample.words.cautions = [SafetyRow(id: "shunt", text: "Shunt: stay away.", required: false)]
    },
    PematFault(.activeVoice, "words.passive (1): Turn the sentence round") { $0.words.easier = "The foot is held." },
    PematFault(.clearNumbers, "words.number (1): Write “2 minutes”") { $0.words.dose = "Two minutes, once a day." },
    PematFault(.noSums, "words.sum (1): Write the result") { $0.words.dose = "Again in 2 weeks." },
    PematFault(.chunks, "words.chunk (1): Part the block") { sample in
      sample.blocks.append(List(.bullet, Array(repeating: "Row", count: 8)).block)
    },
    PematFault(.headers, "sheet.header (1): Give the block") {
      $0.blocks.append(Section("notes") { Text("Lines") }.block)
    },
    PematFault(.logicalOrder, "sheet.order (1): Move the block") { $0.blocks.swapAt(1, 2) },
    PematFault(.summary, "sheet.summary (1): Let the layout") { $0.remove("remember") },
    PematFault(.cues, "sheet.cues (1): Let the layout") { sample in
      sample.remove("signs")
      sample.remove("safety")
    },
    PematFault(.picturesUsed, "sheet.picture (1): Let the layout") { $0.words.strokes[0].picture.id = "strokes/other" },
    PematFault(.picturesHelpToAct, "sheet.picture (1): Let the layout") {
      $0.words.strokes[0].picture.id = "strokes/other"
    },
    PematFault(.captions, "sheet.caption (1): Print the caption") {
      $0.blocks.append(Figure(Sample.foot, height: 1...2).block)
    },
    PematFault(.simpleTables, "sheet.table (1): Use fewer columns") { sample in
      sample.blocks.append(Table(shares: Array(repeating: 1, count: 9), heads: [], rows: [], rowHeight: 1...2).block)
    },
    PematFault(.action, "sheet.steps (1): Let the layout") { $0.words.strokes = [] },
    PematFault(.direct, "words.reader (1): Start with the action") { $0.words.easier = "Caregivers should wait." },
    PematFault(.explicitSteps, "words.step-verb (1): Start with the action") { sample in
      sample.words.strokes[0].how = ["Hold the foot and press it."]
      sample.blocks = sample.arranged
    },
    PematFault(.tool, "sheet.tracker (1): Let the layout") { $0.remove("tracker") },
    PematFault(.sumsShown, "words.sum (1): Write the result") { $0.words.dose = "Again in 2 weeks." },
    PematFault(.tablesExplained, "sheet.tracker-how (1): Let the layout") { sample in
      sample.remove("tracker")
      sample.blocks.append(
        Table(shares: [1], heads: [], rows: [[.tick(description: "Box")]], rowHeight: 1...2).block)
    },
  ]
}
