public import Foundation

/// The folder that holds `Assets` and `Plugins`: beside the program, under its prefix, or where the user says.
public struct HomeFolder: Hashable, Sendable {
  /// Its path.
  public let path: String

  /// Looks in `$TAKEHOME_ASSETS`, in each folder above the program, and in `../share/takehome` beside it.
  public init(
    environment: [String: String] = ProcessInfo.processInfo.environment, program: String = CommandLine.arguments[0]
  ) throws(PackError) {
    let candidates = Self.candidates(environment: environment, program: program)
    guard let found = candidates.first(where: Self.isHome) else {
      throw PackError(
        "Assets",
        "Could not find the folder of words and pictures: looked in \(candidates.prefix(4).joined(separator: ", ")). "
          + "Run `make install`, or set TAKEHOME_ASSETS to the folder that holds Assets and Plugins.")
    }
    path = found
  }

  private static func candidates(environment: [String: String], program: String) -> [String] {
    if let told = environment["TAKEHOME_ASSETS"], !told.isEmpty {
      return [told, URL(fileURLWithPath: told).deletingLastPathComponent().path]
    }
    let own = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? program
    var folder = URL(fileURLWithPath: own).resolvingSymlinksInPath().deletingLastPathComponent()
    var found = [folder.deletingLastPathComponent().appendingPathComponent("share/takehome").path]
    while folder.pathComponents.count > 1 {
      found.append(folder.path)
      folder = folder.deletingLastPathComponent()
    }
    return found
  }

  private static func isHome(_ path: String) -> Bool {
    ["Assets/Strokes/strokes.yaml", "Assets/Common/text/en.yaml", "Plugins"]
      .allSatisfy { FileManager.default.fileExists(atPath: "\(path)/\($0)") }
  }
}
