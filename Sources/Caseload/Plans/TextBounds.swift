extension Column {
  /// The most letters that a text of the column may have, each item of a list alone; what a sheet has room for.
  public var mostLetters: Int {
    switch self {
    case .goesBy, .yesCues, .stopCues, .allergies, .oil, .phone: 40
    case .caregiver, .therapist: 60
    case .id: 64
    case .dose, .cautions: 80
    case .goal: 120
    case .videoURL: 300
    case .notes: 400
    case .contexts, .strokes, .language, .paper, .reading, .ageInMonths, .nextVisit, .useUntil, .copies: 64
    }
  }

  /// The most items that a list of the column may have.
  public var mostItems: Int {
    switch self {
    case .strokes: 3
    case .yesCues, .stopCues: 6
    case .cautions, .allergies: 12
    case .contexts: 24
    case .id, .goesBy, .caregiver, .language, .paper, .reading, .dose, .goal, .oil, .ageInMonths, .therapist,
      .phone, .nextVisit, .useUntil, .videoURL, .notes, .copies:
      1
    }
  }
}
