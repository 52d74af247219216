import Foundation
import Testing

/// Where the built command and the repository's files are.
enum Repository {
  /// The folder that holds `Assets` and `Plugins`.
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The built command, in the folder of the test program or above it.
  static let command: URL = {
    let own = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    var folder = URL(filePath: own ?? CommandLine.arguments[0]).deletingLastPathComponent()
    while folder.pathComponents.count > 1 {
      let command = folder.appending(path: "takehome")
      var isFolder: ObjCBool = false
      if FileManager.default.fileExists(atPath: command.path, isDirectory: &isFolder), !isFolder.boolValue {
        return command
      }
      folder = folder.deletingLastPathComponent()
    }
    return URL(filePath: "/nonexistent/takehome")
  }()

  /// The caseload that ships.
  static let sample = root.appending(path: "Assets/Samples/caseload.csv").path
  /// The untidy export that ships.
  static let messy = root.appending(path: "Assets/Samples/messy.csv").path

  /// What the children of the sample are called.
  static func names() throws -> [String] {
    let rows = try String(contentsOfFile: sample, encoding: .utf8).split(separator: "\n").dropFirst()
    return rows.compactMap { $0.split(separator: ",", omittingEmptySubsequences: false).dropFirst().first }
      .map(String.init)
  }
}

/// A program beside ours.
enum Tool: String {
  case pdfinfo, pdftotext, qpdf, mkfifo

  var url: URL { URL(filePath: "/usr/bin/\(rawValue)") }
  var isInstalled: Bool { FileManager.default.isExecutableFile(atPath: url.path) }
}
