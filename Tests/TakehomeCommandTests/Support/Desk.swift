import Foundation
import Testing

/// A folder of one's own in which the built command runs, with a clean environment; gone when the test ends.
final class Desk: Sendable {
  let folder: URL
  /// Beside the folder, so that caches of libraries never stand among a test's files.
  private let home: URL

  init(at place: URL = Desk.freePlace()) throws {
    (folder, home) = (place.appending(path: "desk"), place.appending(path: "home"))
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: home.deletingLastPathComponent()) }

  /// A place of its own among the temporary files.
  static func freePlace() -> URL {
    FileManager.default.temporaryDirectory.appending(path: "takehome-\(UUID().uuidString)")
  }

  /// Runs the command to its end.
  func run(
    _ arguments: String..., environment: [String: String] = [:], input: String = "/dev/null", output: String? = nil
  ) async throws -> Outcome {
    try await run(Repository.command, arguments, environment: environment, input: input, output: output)
  }

  /// Runs any program to its end.
  func run(
    _ program: URL, _ arguments: [String], environment: [String: String] = [:], input: String = "/dev/null",
    output: String? = nil
  ) async throws -> Outcome {
    let (out, err) = (home.appending(path: "\(UUID()).out"), home.appending(path: "\(UUID()).err"))
    for file in [out, err] { try Data().write(to: file) }
    let child = try start(
      program, arguments, environment: environment, input: input, output: output ?? out.path, errors: err.path)
    let end = await child.end()
    return Outcome(
      arguments: arguments, output: tidied(try Data(contentsOf: out)), errors: tidied(try Data(contentsOf: err)),
      code: end.code, isCrash: end.isSignal)
  }

  /// Starts a program in the folder and does not wait.
  func start(
    _ program: URL, _ arguments: [String], environment: [String: String] = [:], input: String = "/dev/null",
    output: String = "/dev/null", errors: String = "/dev/null"
  ) throws -> Child {
    let clean = [
      "PATH": "/usr/bin:/bin", "HOME": home.path, "TAKEHOME_ASSETS": Repository.root.path,
      "SOURCE_DATE_EPOCH": "1767225600", "SWIFT_BACKTRACE": "enable=no",
    ]
    return try Child(
      program.path, arguments, environment: clean.merging(environment) { $1 }, folder: folder.path, input: input,
      output: output, errors: errors)
  }

  /// Writes a file into the folder.
  func write(_ bytes: some Sequence<UInt8>, to name: String) throws {
    try Data(bytes).write(to: folder.appending(path: name))
  }

  /// Writes a text into the folder.
  func write(_ text: String, to name: String) throws { try write(text.utf8, to: name) }

  /// The files under the folder or one of its folders, hidden ones too, in order.
  func files(in name: String = "") throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder.appending(path: name).path).sorted()
  }

  /// The bytes of a file.
  func bytes(_ name: String) throws -> Data { try Data(contentsOf: folder.appending(path: name)) }

  private func tidied(_ data: Data) -> String {
    String(decoding: data, as: UTF8.self).replacing(folder.path, with: "<folder>")
      .replacing(Repository.root.path, with: "<home>")
  }
}
