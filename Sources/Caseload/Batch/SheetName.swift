internal import Handout

/// How a sheet's file is called: `<sequence>-<id>-<context>-<language>.pdf`.
enum SheetName {
  /// The name of a sheet; the sequence has as many digits as the largest, at least three.
  static func file(_ plan: CarePlan, sequence: Int, of count: Int) -> String {
    let digits = max(3, "\(count)".count)
    let number = "\(sequence)"
    let padded = String(repeating: "0", count: digits - number.count) + number
    let language = ([plan.language] + [plan.also].compactMap(\.self)).map(\.tag).joined(separator: "+")
    let form = plan.form == .family ? "" : "-\(plan.form.rawValue)"
    return "\(padded)-\(plan.id)-\(plan.context)-\(language)\(form).pdf"
  }

  /// The sequence of a file that is called as sheets are; nil for any other name, of which nothing is said.
  static func sequence(of file: String) -> Int? {
    guard file.hasSuffix(".pdf"), file.utf8.count <= 255, file.utf8.allSatisfy(isPlain) else { return nil }
    let parts = file.dropLast(4).split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count >= 4, parts.allSatisfy({ !$0.isEmpty }), parts[0].utf8.count >= 3 else { return nil }
    return PlainNumber.read(String(parts[0]))
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 48...57, 65...90, 97...122: true
    case UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "+"): true
    default: false
    }
  }
}
