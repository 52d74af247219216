/// Checks the address of a video before it is printed and put into a QR code.
enum WebAddress {
  /// Refuses all but http and https addresses in ASCII with a plain host; the address itself is never repeated.
  static func check(_ text: String) throws(CellFault) {
    guard text.utf8.count <= Column.videoURL.mostLetters else {
      throw CellFault("has \(text.utf8.count) characters; use a shorter address of at most 300")
    }
    guard text.utf8.allSatisfy({ $0 < 128 }) else {
      throw CellFault("has letters outside ASCII; use the encoded form that the browser copies")
    }
    guard text.utf8.allSatisfy({ (33...126).contains($0) && !"\"<>\\^`{|}".utf8.contains($0) }) else {
      throw CellFault("has a space or a sign that no address has; copy it again from the browser")
    }
    let lower = text.lowercased()
    guard let scheme = ["https://", "http://"].first(where: lower.hasPrefix) else {
      throw CellFault("is not a web address; it must begin with https:// or http://")
    }
    let authority = lower.dropFirst(scheme.count).prefix { !"/?#".contains($0) }
    guard !authority.contains("@") else {
      throw CellFault("has a user name before its host; use an address that needs none")
    }
    let parts = authority.split(separator: ":", omittingEmptySubsequences: false)
    let hasPort = parts.count == 2 && UInt16(parts[1]).map { $0 > 0 } ?? false && parts[1].first != "+"
    guard let host = parts.first, parts.count == 1 || hasPort, isHost(host) else {
      throw CellFault("has no host that can be reached; copy it again from the browser")
    }
    guard isEncoded(text) else { throw CellFault("has a broken % code; copy it again from the browser") }
  }

  private static func isHost(_ host: Substring) -> Bool {
    host.utf8.count <= 253
      && host.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { label in
        !label.isEmpty && label.utf8.count <= 63 && !label.hasPrefix("-") && !label.hasSuffix("-")
          && label.utf8.allSatisfy { (48...57).contains($0) || (97...122).contains($0) || $0 == UInt8(ascii: "-") }
      }
  }

  private static func isEncoded(_ text: String) -> Bool {
    text.split(separator: "%", omittingEmptySubsequences: false).dropFirst().allSatisfy {
      $0.utf8.count >= 2 && $0.utf8.prefix(2).allSatisfy { Character(Unicode.Scalar($0)).isHexDigit }
    }
  }
}
