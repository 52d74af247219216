internal import Foundation
internal import Handout

/// The folder that sheets are written to.
public struct OutputFolder: Hashable, Sendable {
  /// Its path.
  public let path: String

  /// Makes the folder if it is not there and tries whether it can be written to.
  public init(_ path: String) throws(OutputError) {
    self.path = path
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) {
      guard isFolder.boolValue else { throw OutputError(path: path, errno: ENOTDIR) }
    } else {
      try Self.make(URL(fileURLWithPath: path))
    }
    do {
      try AtomicFile("\(path)/probe").discard()
    } catch { throw OutputError(path: path, errno: error.errno) }
  }

  /// Makes a folder and those above it.
  private static func make(_ folder: URL) throws(OutputError) {
    let above = folder.deletingLastPathComponent()
    if above.pathComponents.count > 1, !FileManager.default.fileExists(atPath: above.path) { try make(above) }
    guard mkdir(folder.path, 0o755) == 0 || errno == EEXIST else {
      throw OutputError(path: folder.path, errno: errno)
    }
  }

  /// The file of the receipts.
  public var receipts: String { "\(path)/receipts.jsonl" }

  /// The paths of everything that a batch of these sheets writes.
  public func files(_ sheets: [PlannedSheet]) -> [String] {
    sheets.enumerated().map { "\(path)/\(file($1, sequence: $0 + 1, of: sheets.count))" } + [receipts]
  }

  /// `<sequence>-<id>-<context>-<language>.pdf`; the sequence has as many digits as the largest, at least three.
  func file(_ sheet: PlannedSheet, sequence: Int, of count: Int) -> String {
    let digits = max(3, "\(count)".count)
    let number = "\(sequence)"
    let padded = String(repeating: "0", count: digits - number.count) + number
    let plan = sheet.plan
    let language = ([plan.language] + [plan.also].compactMap(\.self)).map(\.tag).joined(separator: "+")
    let form = plan.form == .family ? "" : "-\(plan.form.rawValue)"
    return "\(padded)-\(plan.id)-\(plan.context)-\(language)\(form).pdf"
  }
}
