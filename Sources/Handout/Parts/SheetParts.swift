/// The pieces that every sheet has, ready for a layout to arrange.
///
/// Order and content follow the blocks that therapists ask for: why, when, ask first, steps, how often, signs,
/// skip today, safety, easier, tracker, notes, contact, remember.
public struct SheetParts: Sendable {
  let plan: CarePlan
  let words: ContextWords

  /// The pieces for one plan.
  public init(_ plan: CarePlan, _ words: ContextWords) { (self.plan, self.words) = (plan, words) }

  var labels: Labels { words.labels }

  /// Who the sheet is for and what it is: the first glance.
  public var heading: Block {
    Stack(gap: .tight) {
      forChild
      Text(words.title, .title)
      Text(words.when, .lead)
    }.block
  }

  /// `For Mia`; a line to write on when the name is left blank.
  public var forChild: Text {
    let name = (plan.printedName ?? "____________________").isolated(in: words.language.direction)
    return Text(labels[.forChild, ["child": name]], .strong)
  }

  /// Why, and what it does not do; how long and how often.
  public var purpose: Block {
    Stack(gap: .tight) {
      Text(lead: labels[.why] + ":", [words.why, labels[.limits]].joined(separator: " "))
      Text(lead: labels[.howOften] + ":", words.dose)
    }.block
  }

  /// Ask first: the picture and the words to say.
  public func ask(picture height: ClosedRange<Double>) -> Block {
    Section("ask first") {
      Panel(.plain) {
        Columns([1, 2], alignment: .center) {
          Figure(words.askPicture, height: height)
          Stack(gap: .tight) {
            Text(labels[.askFirst], .heading)
            List(.bullet, words.ask)
          }
        }
      }
    }.block
  }

  /// Ask first, in a line or two, where there is no room for its picture.
  public var askLine: Text { Text(lead: labels[.askFirst] + ":", words.ask.joined(separator: " ")) }

  /// What the hands do in one stroke, under its name.
  public func steps(of stroke: Stroke, heading: Text? = nil) -> Block {
    Stack(gap: .tight) {
      heading ?? Text(stroke.name, .heading)
      List(.bullet, stroke.how)
      Text(stroke.time, .strong)
    }.block
  }

  /// The rows that keep the child safe, under a heavy frame.
  public var safety: Block {
    Section("safety") {
      Panel(.heavy) {
        Text(labels[.safety], .heading)
        List(.bullet, words.safety.map(\.text) + [words.oil])
      }
    }.block
  }

  /// Yes, pause and stop, of equal size: side by side, or in rows where type is large.
  public var signs: Block {
    let all = [words.yes, words.pause, words.stop]
    return Section("signs") {
      Text(labels[.signs, ["child": child]], .heading)
      if plan.reading == .standard {
        Columns(gap: .tight) { for sign in all { field(sign) } }
      } else {
        for sign in all { row(sign) }
      }
    }.block
  }

  var child: String {
    plan.printedName?.isolated(in: words.language.direction) ?? labels[.child]
  }

  private func field(_ sign: Sign) -> Panel {
    Panel(.plain) {
      Columns([3, 4], gap: .tight, alignment: .center) {
        Figure(sign.picture, height: 44...64)
        Text(sign.title, .heading)
      }
      List(.bullet, sign.signs)
      Text(sign.response, .strong)
    }
  }

  private func row(_ sign: Sign) -> Columns {
    Columns([1, 9], gap: .tight, alignment: .center) {
      Figure(sign.picture, height: 32...60)
      line(of: sign)
    }
  }

  /// A sign and what to do in one sentence.
  func line(of sign: Sign) -> Text {
    Text(runs: [
      Text.Run(sign.title + ": ", isBold: true),
      Text.Run(sign.signs.joined(separator: labels[.listSeparator]) + labels[.fullStop]),
      Text.Run(sign.response, isBold: true),
    ])
  }

  /// When not to start today, and what to mind with this child.
  public var skip: Block {
    Section("skip today") {
      Text(labels[.skipToday], .heading)
      List(.cross, words.skip.map(\.text))
      if !words.cautions.isEmpty {
        forChild
        List(.bullet, words.cautions.map(\.text))
      }
    }.block
  }

  /// One way to make it easier or let the child lead.
  public var easier: Block {
    Section("easier") { Text(lead: labels[.easier] + ":", words.easier) }.block
  }

  /// The line to keep.
  public var remember: Block {
    Section("remember") {
      Panel(.dashed) { Text(lead: labels[.remember] + ":", words.remember, .lead) }
    }.block
  }

  /// Both of these in one frame, where room is short.
  var easierAndRemember: Block {
    Section("remember") {
      Panel(.dashed) {
        Text(lead: labels[.easier] + ":", words.easier)
        Text(lead: labels[.remember] + ":", words.remember)
      }
    }.block
  }
}
