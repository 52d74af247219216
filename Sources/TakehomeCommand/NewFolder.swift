internal import Caseload
internal import Foundation

/// A folder that is not there yet; nothing that is there is ever written over.
struct NewFolder {
  let path: String

  init(_ path: String) { self.path = path }

  /// Makes the folder with its files. Throws when there is something at its place.
  func write(_ files: [String: [UInt8]]) throws(Refusal) {
    guard !FileManager.default.fileExists(atPath: path) else {
      throw Refusal(.cannotCreate, "there is something at \(path) already. Choose another name.")
    }
    do {
      for (name, bytes) in files.sorted(by: { $0.key < $1.key }) {
        _ = try OutputFolder(URL(fileURLWithPath: "\(path)/\(name)").deletingLastPathComponent().relativePath)
        try AtomicFile.write(bytes, to: "\(path)/\(name)")
      }
    } catch { throw Refusal(error) }
  }
}
