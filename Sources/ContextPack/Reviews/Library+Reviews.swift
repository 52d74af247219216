public import Handout

/// Who stands behind the words of one language.
public struct SignatureSummary: Codable, Hashable, Sendable {
  /// The language.
  public let language: String
  /// `draft`, `signed`, or `changed` when the words are no longer those that were signed.
  public let status: String
  /// Who reviewed them.
  public let reviewer: String?
  /// The number of their licence.
  public let licence: String?
  /// The day.
  public let date: String?

  init(_ language: Language, _ status: ReviewStatus) {
    self.language = language.tag
    self.status =
      switch status {
      case .draft: "draft"
      case .signed: "signed"
      case .changed: "changed"
      }
    (reviewer, licence, date) = (status.review?.reviewer, status.review?.licence, status.review?.date)
  }
}

extension Library {
  /// Who stands behind the words of a context, of `common` or of `strokes`, language by language.
  public func signatures(of target: ContextID) -> [SignatureSummary] {
    let statuses: [Language: ReviewStatus] =
      switch target {
      case "common": common.mapValues(\.status)
      case "strokes": strokes.statuses
      default: packs[target]?.statuses ?? [:]
      }
    return statuses.sorted { $0.key < $1.key }.map { SignatureSummary($0.key, $0.value) }
  }

  /// Whether pages say DRAFT: the pack's words, the shared ones and the strokes' all need a person's name.
  func isDraft(_ context: ContextID, _ language: Language) -> Bool { reviewer(context, language) == nil }

  /// Who stands behind a context's words, once the shared words and the strokes' are signed too.
  func reviewer(_ context: ContextID, _ language: Language) -> String? {
    guard let own = packs[context]?.statuses[language]?.review, common[language]?.status.isDraft == false,
      strokes.statuses[language]?.isDraft == false
    else { return nil }
    return own.reviewer
  }
}
