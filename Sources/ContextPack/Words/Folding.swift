internal import Foundation

extension StringProtocol {
  /// Letters and digits alone, in lower case, without accents: how headers, ids and codes are compared.
  package var folded: String {
    var plain: [UInt8] = []
    plain.reserveCapacity(utf8.count)
    for byte in utf8 {
      switch byte {
      case 48...57, 97...122: plain.append(byte)
      case 65...90: plain.append(byte + 32)
      case 0..<128: continue
      default: return foldedBeyondASCII
      }
    }
    return String(decoding: plain, as: UTF8.self)
  }

  private var foldedBeyondASCII: String {
    var plain = ""
    for scalar in unicodeScalars {
      guard scalar.value < Fold.latinEnd else { return foldedByFoundation }
      plain += Fold.latin[Int(scalar.value)]
    }
    return plain
  }

  fileprivate var foldedByFoundation: String {
    let plain = folding(options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil).lowercased()
    return String(String.UnicodeScalarView(plain.unicodeScalars.filter { $0.properties.isAlphabetic || $0.isDigit }))
  }

  /// The words of it, each folded.
  package var foldedWords: [String] {
    if utf8.allSatisfy({ $0 < 128 }) {
      return utf8.split {
        !((48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0))
      }.map { String(decoding: $0, as: UTF8.self).folded }
    }
    return split { !($0.isLetter || $0.isNumber) }.map(\.folded).filter { !$0.isEmpty }
  }
}

extension String {
  /// Whether a folded text stands somewhere in this one; by bytes, since a search by letters takes ten times as long.
  package func holds(_ other: String) -> Bool {
    var place = utf8.startIndex
    for _ in 0..<max(0, utf8.count - other.utf8.count + 1) {
      if utf8[place...].starts(with: other.utf8) { return true }
      place = utf8.index(after: place)
    }
    return false
  }
}

/// The Latin letters of western and central Europe, folded once.
private enum Fold {
  static let latinEnd: UInt32 = 0x250
  static let latin: [String] = (0..<latinEnd).map { value in
    Unicode.Scalar(value).map { String($0).foldedByFoundation } ?? ""
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { properties.numericType == .decimal }
}
