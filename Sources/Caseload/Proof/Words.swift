internal import Foundation

/// The words of a text, as names are looked for: in lower case, one to each letter where a script has no spaces.
struct Words: Hashable, Sendable {
  let list: [String]

  init(_ text: String) {
    var list: [String] = []
    var word = ""
    func close() {
      if !word.isEmpty { list.append(word) }
      word = ""
    }
    let folded = text.utf8.allSatisfy({ $0 < 0x80 }) ? text : text.precomposedStringWithCompatibilityMapping
    for scalar in folded.lowercased().unicodeScalars {
      if scalar.value < 0x80 {
        if (0x61...0x7A).contains(scalar.value) || (0x30...0x39).contains(scalar.value) {
          word.unicodeScalars.append(scalar)
        } else {
          close()
        }
      } else if scalar.properties.isIdeographic {
        close()
        list.append(String(Character(scalar)))
      } else if scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark {
        word.unicodeScalars.append(scalar)
      } else {
        close()
      }
    }
    close()
    self.list = list
  }
}
