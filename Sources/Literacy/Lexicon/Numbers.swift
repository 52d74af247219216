extension Tongue {
  /// Numbers in letters with their figures.
  var numberWords: [String: String] {
    switch self {
    case .english:
      [
        "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8",
        "nine": "9",
        "ten": "10", "twelve": "12", "fifteen": "15", "twenty": "20", "thirty": "30", "forty": "40", "forty-five": "45",
        "sixty": "60", "ninety": "90",
      ]
    case .spanish:
      [
        "dos": "2", "tres": "3", "cuatro": "4", "cinco": "5", "seis": "6", "siete": "7", "ocho": "8", "nueve": "9",
        "diez": "10",
        "doce": "12", "quince": "15", "veinte": "20", "treinta": "30", "cuarenta": "40", "sesenta": "60",
        "noventa": "90",
      ]
    }
  }

  /// Words that say how many times.
  var timesWords: [String: String] {
    switch self {
    case .english: ["twice": "2 times", "thrice": "3 times"]
    case .spanish: [:]
    }
  }

  /// What a dose counts.
  var units: Set<String> {
    switch self {
    case .english:
      [
        "second", "seconds", "minute", "minutes", "hour", "hours", "day", "days", "week", "weeks", "month", "months",
        "year",
        "years", "time", "times", "pass", "passes", "round", "rounds", "drop", "drops", "degrees", "inch", "inches",
      ]
    case .spanish:
      [
        "segundo", "segundos", "minuto", "minutos", "hora", "horas", "día", "días", "semana", "semanas", "mes", "meses",
        "año",
        "años", "vez", "veces", "pasada", "pasadas", "vuelta", "vueltas", "gota", "gotas", "grados",
      ]
    }
  }

  /// Words that cannot be what is counted.
  var smallWords: Set<String> {
    switch self {
    case .english:
      ["more", "after", "before", "or", "and", "then", "at", "in", "on", "a", "per", "to", "with", "when", "if"]
    case .spanish: ["más", "después", "antes", "o", "y", "luego", "a", "al", "en", "por", "con", "cuando", "si", "de"]
    }
  }

  /// Words between the two ends of a range.
  var rangeWords: Set<String> { self == .english ? ["to", "or"] : ["a", "o"] }

  /// Words before a number that is a name.
  var numberedThings: Set<String> {
    switch self {
    case .english: ["call", "card", "day", "number", "page", "part", "station", "step", "stop", "week"]
    case .spanish: ["día", "estación", "llama", "número", "página", "parte", "paso", "semana", "tarjeta"]
    }
  }

  /// A dose for messages.
  var dose: String { self == .english ? "2 minutes" : "2 minutos" }
}
