internal import ContextPack

/// A column that a caseload may have.
public enum Column: String, Hashable, Sendable, CaseIterable {
  case id
  case goesBy = "goes_by"
  case contexts, strokes, caregiver, language, paper, reading, dose, goal
  case yesCues = "yes_cues"
  case stopCues = "stop_cues"
  case cautions, allergies, oil
  case ageInMonths = "age_months"
  case therapist, phone
  case nextVisit = "next_visit"
  case useUntil = "use_until"
  case videoURL = "video_url"
  case notes, copies

  /// The columns without which no sheet can be planned.
  public static let required: [Column] = [.id, .goesBy, .contexts]
}

extension Column {
  /// How surely a header names a column; the surest header is read.
  enum Match: Int, Comparable {
    case exact, sameLetters, alias, lastResort

    static func < (one: Self, other: Self) -> Bool { one.rawValue < other.rawValue }
  }

  /// The column that a header or a JSON key names.
  static func named(_ header: String) -> (column: Column, match: Match)? {
    let letters = header.folded
    guard let (column, match) = byLetters[letters] else { return nil }
    return (column, match == .sameLetters && header == column.rawValue ? .exact : match)
  }

  private static let byLetters: [String: (Column, Match)] = {
    var known: [String: (Column, Match)] = [:]
    for header in lastResorts { known[header.folded] = (.goesBy, .lastResort) }
    for column in allCases { for header in column.aliases { known[header.folded] = (column, .alias) } }
    for column in allCases { known[column.rawValue.folded] = (column, .sameLetters) }
    return known
  }()

  /// Read as the name in use only when nothing better is there.
  private static let lastResorts = ["first name", "child first name", "client first name", "nombre"]

  /// Headers of practice systems and spreadsheets. Source: DOMAIN 5.1 (SimplePractice, Ensora, Jane, Cliniko, Caspen, Slate).
  private var aliases: [String] {
    switch self {
    case .id:
      [
        "client id", "child id", "patient id", "student id", "record id", "row id", "case id", "chart id", "mrn",
        "client number", "record number", "case number", "chart number", "school id number", "identifier",
      ]
    case .goesBy:
      [
        "what name do they go by", "preferred name", "preferred first name", "nickname", "name they go by",
        "known as", "called", "apodo",
      ]
    case .contexts: ["context", "routine", "routines", "daily routines", "rutina", "rutinas"]
    case .strokes: ["stroke", "techniques", "massage strokes"]
    case .caregiver:
      [
        "caregiver name", "caregivers", "carer", "guardian", "guardian name", "parent", "parent name",
        "parent/guardian", "parent or guardian", "parent/guardian name", "parent/caregiver", "first contact",
        "cuidador",
      ]
    case .language:
      ["home language", "preferred language", "primary language", "caregiver language", "sheet language", "idioma"]
    case .paper: ["paper size", "page size"]
    case .reading: ["reading size", "reading needs", "type size", "text size", "font size", "print size"]
    case .dose: ["how often", "frequency", "dosage"]
    case .goal: ["goals", "family goal", "goal in family words", "meta"]
    case .yesCues: ["yes cue", "cues yes", "yes signs", "signs of yes"]
    case .stopCues: ["stop cue", "cues no", "cues stop", "stop signs", "no cues", "signs of stop"]
    case .cautions: ["caution", "precautions", "precaution", "alert", "alerts"]
    case .allergies: ["allergy", "known allergies", "alergias"]
    case .oil: ["approved oil", "oil approved", "massage oil"]
    case .ageInMonths: ["age in months", "months old", "age (mo)", "age (in months)"]
    case .therapist:
      [
        "primary clinician", "clinician", "assigned staff", "provider", "assigned provider", "therapist name",
        "practitioner",
      ]
    case .phone:
      ["clinic phone", "clinic phone number", "therapist phone", "contact phone", "phone number", "clinic telephone"]
    case .nextVisit:
      ["next session", "next appointment", "next visit date", "next session date", "next appointment date"]
    case .useUntil: ["use until date", "valid until", "plan ends", "end date"]
    case .videoURL: ["video", "video link", "video address"]
    case .notes: ["note", "comments", "notas"]
    case .copies: ["copy", "number of copies"]
    }
  }
}
