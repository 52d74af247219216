extension SheetParts {
  /// What to know, in the order that therapists ask for; `safety` is left out by layouts that print it themselves.
  @BlockBuilder
  public func back(withSafety: Bool = true) -> [Block] {
    signs
    switch plan.reading {
    case .standard:
      if withSafety {
        Columns([4, 5]) {
          skip
          safety
        }
        easier
      } else {
        skip
      }
      tracker
      notes
      contact
      withSafety ? remember : easierAndRemember
    case .large, .xlarge:
      if withSafety { safety }
      Columns([5, 4]) {
        skip
        easierAndRemember
      }
      tracker
      notes
      contact
    }
  }

  /// Two weeks of boxes to tick.
  public var tracker: Block {
    Section("tracker") {
      Columns([1, 2], alignment: .center) {
        Text(labels[.tracker], .heading)
        Text(labels[.trackerHow])
      }
      trackerBoxes
    }.block
  }

  /// The boxes alone, with the names of days and weeks.
  var trackerBoxes: Table {
    let days = labels.days.map { Table.Cell.block(Text($0, .strong, alignment: .center).block) }
    let weeks = (1...2).map { week in
      let name = labels[.week, ["number": "\(week)"]]
      return [Table.Cell.block(Text(name, .strong).block)]
        + labels.dayNames.map { Table.Cell.tick(description: labels[.tickBox, ["name": "\(name), \($0)"]]) }
    }
    return Table(
      shares: [2.2] + Array(repeating: 1, count: 7), heads: [.empty] + days, rows: weeks, rowHeight: 20...40)
  }

  /// The therapist's notes, then lines to write on.
  public var notes: Block {
    Section("notes") {
      Columns(plan.reading == .standard ? [1, 5] : [1, 3], alignment: .center) {
        Text(labels[.notes], .heading)
        plan.notes.map { Text($0.words).block } ?? WritingLines(1...1).block
      }
      WritingLines(0...3)
    }.block
  }

  /// Whom to call, when to meet again, until when, and the therapist's video.
  public var contact: Block? {
    guard calls != nil || video != nil else { return nil }
    return Section("contact") {
      calls
      video
    }.block
  }

  /// Whom to call, when to meet again, until when.
  var calls: Text? {
    let lines = [call, nextVisit, useUntil].compactMap(\.self).joined(separator: " ")
    return lines.isEmpty ? nil : Text(lead: labels[.contact] + ":", lines)
  }

  /// The therapist's video: the code, and its address to type.
  var video: Columns? {
    plan.videoURL.map { address in
      Columns([1, 4], alignment: .center) {
        Code(address, description: labels[.video])
        Stack(gap: .tight) {
          Text(labels[.video], .strong)
          Text(address.words.breakable, .caption).leading(
            to: Text.Link(address, description: "\(labels[.video]): \(address.words)"))
        }
      }
    }
  }

  private var call: String? {
    let direction = words.language.direction
    let therapist = plan.therapist?.words.isolated(in: direction)
    let phone = plan.phone?.words.unbroken.isolatedNumber(in: direction)
    return switch (therapist, phone) {
    case (let therapist?, let phone?): labels[.call, ["therapist": therapist, "phone": phone]]
    case (let only?, nil), (nil, let only?): labels[.therapist, ["therapist": only]]
    case (nil, nil): nil
    }
  }

  private var nextVisit: String? { plan.nextVisit.map { labels[.nextVisit, ["date": labels.text($0).unbroken]] } }
  private var useUntil: String? { plan.useUntil.map { labels[.useUntil, ["date": labels.text($0).unbroken]] } }
}

extension String {
  /// An address that may be broken after its slashes, points and signs: a zero-width space after each.
  fileprivate var breakable: String {
    String(flatMap { "/.?&=-_#".contains($0) ? [$0, "\u{200B}"] : [$0] })
  }

  /// A number that stays on one line.
  fileprivate var unbroken: String {
    String(map { $0 == " " ? "\u{00A0}" : $0 == "-" ? "\u{2011}" : $0 })
  }
}
