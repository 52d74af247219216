/// How an item of a published checklist stands for one sheet.
public enum Verdict: String, Hashable, Sendable, CaseIterable {
  /// The machine found what the item asks for.
  case met
  /// The machine found a breach.
  case notMet = "not met"
  /// No breach was found, but only a person can say that the item is met.
  case needsPerson = "needs a person"
  /// The sheet has nothing that the item speaks of.
  case notApplicable = "not applicable"
}

/// One item with its verdict and the reason for it.
public struct Judgement: Hashable, Sendable {
  /// The item's number on its form.
  public var number: Int
  /// The part of the form that it belongs to.
  public var part: String
  /// What it asks, in our words.
  public var item: String
  /// How it stands.
  public var verdict: Verdict
  /// Why: which rules were held against the sheet, or what a person has to look at. Never words of a family.
  public var reason: String

  init(_ number: Int, _ part: String, _ item: String, _ verdict: Verdict, _ reason: String) {
    (self.number, self.part, self.item, self.verdict, self.reason) = (number, part, item, verdict, reason)
  }
}

/// Points by a form's own count: one for an item that is met, of all items that apply.
public struct Score: Hashable, Sendable {
  /// Items that are met.
  public var met: Int
  /// Items that wait for a person.
  public var open: Int
  /// Items that apply.
  public var applicable: Int

  init(_ judgements: some Sequence<Judgement>) {
    let verdicts = judgements.map(\.verdict)
    met = verdicts.filter { $0 == .met }.count
    open = verdicts.filter { $0 == .needsPerson }.count
    applicable = verdicts.filter { $0 != .notApplicable }.count
  }

  /// Per cent, if a person denies every open item.
  public var least: Double { share(met) }
  /// Per cent, if a person grants every open item; the score itself when none is open.
  public var most: Double { share(met + open) }

  /// Whether a score is reached: yes or no when that is sure whatever a person says, nil until then.
  public func reaches(_ percent: Double) -> Bool? {
    if least >= percent { return true }
    return most < percent ? false : nil
  }

  private func share(_ count: Int) -> Double { applicable == 0 ? 100 : 100 * Double(count) / Double(applicable) }
}
