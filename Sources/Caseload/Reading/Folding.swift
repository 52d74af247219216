internal import Foundation

extension StringProtocol {
  /// Letters and digits alone, in lower case, without accents: how headers, ids and codes are compared.
  var folded: String {
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
    let plain = folding(options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil).lowercased()
    return String(String.UnicodeScalarView(plain.unicodeScalars.filter { $0.properties.isAlphabetic || $0.isDigit }))
  }

  /// The words of it, each folded.
  var foldedWords: [String] {
    split { !($0.isLetter || $0.isNumber) }.map(\.folded).filter { !$0.isEmpty }
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { properties.numericType == .decimal }
}
