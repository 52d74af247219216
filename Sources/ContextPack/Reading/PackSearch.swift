public import Foundation

/// Where packs are looked for, in order; the same id in two of them is an error that names both.
public struct PackSearch: Hashable, Sendable {
  /// The folders, the user's own first.
  public let folders: [String]

  /// `--contexts DIR`, `$TAKEHOME_CONTEXTS`, `./contexts`, the user's and the machine's data folders, built in.
  public init(
    _ own: [String] = [], home: HomeFolder, environment: [String: String] = ProcessInfo.processInfo.environment
  ) {
    func list(_ name: String, or usual: String) -> [String] {
      let value = environment[name] ?? ""
      return (value.isEmpty ? usual : value).split(separator: ":").map(String.init)
    }
    let user = list("XDG_DATA_HOME", or: (environment["HOME"] ?? "") + "/.local/share")
    let machine = list("XDG_DATA_DIRS", or: "/usr/local/share:/usr/share")
    folders =
      own + list("TAKEHOME_CONTEXTS", or: "") + ["contexts"]
      + (user + machine).map { "\($0)/takehome/contexts" } + ["\(home.path)/Plugins", "\(home.path)/Packs"]
  }

  /// The folders that hold a `context.yaml`: a folder of the path itself, one below it, or `Context` in one below it.
  var packs: [String] {
    // By bytes: names that only look the same are two folders.
    var met: Set<[UInt8]> = []
    return folders.flatMap { folder in
      FileManager.default.fileExists(atPath: "\(folder)/context.yaml")
        ? [folder] : names(in: folder).flatMap { ["\(folder)/\($0)", "\(folder)/\($0)/Context"] }.filter(isPack)
    }.filter { met.insert(Array(URL(fileURLWithPath: $0).resolvingSymlinksInPath().path.utf8)).inserted }
  }

  private func names(in folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
  }

  /// Whether something is called `context.yaml` there, if only a link that leads nowhere, or nobody may look: the
  /// reader says what is wrong with it.
  private func isPack(_ folder: String) -> Bool {
    var found = stat()
    return lstat("\(folder)/context.yaml", &found) == 0 || errno == EACCES
  }
}
