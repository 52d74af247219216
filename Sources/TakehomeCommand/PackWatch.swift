internal import ContextPack
internal import Foundation

/// Draws a preview again and again while its pack is being written.
struct PackWatch {
  /// How long a saved file may go unseen.
  private static let pause = Duration.milliseconds(50)

  /// No pack has more files.
  private static let mostFiles = 1000

  private let preview: PreviewCommand

  init(_ preview: PreviewCommand) { self.preview = preview }

  /// Ends only with the process. Throws when there is no such pack to watch.
  func run() async throws(Refusal) {
    let all = try Workshop(contexts: preview.options.packs.contexts)
    guard let folder = all.library.folder(of: preview.options.contextID) else {
      throw Refusal(.usage, "there is no context `\(preview.options.context)`. See `takehome contexts`.")
    }
    Console().note("takehome: watching \(folder.visible); Ctrl-C ends it")
    var seen: [[UInt8]: [Int]] = [:]
    repeat {
      let now = Self.stamps(folder)
      guard now != seen else { continue }
      seen = now
      do { try preview.draw(try preview.options.workshop()) } catch {
        Console().warn("takehome: \(error.description)\nThe last good pages stay. Mend the file and save it.")
      }
    } while (try? await Task.sleep(for: Self.pause)) != nil
  }

  /// When each file was last changed, and how long it is, by the bytes of its name; of very many files the first.
  private static func stamps(_ folder: String) -> [[UInt8]: [Int]] {
    var stamps: [[UInt8]: [Int]] = [:]
    guard let files = FileManager.default.enumerator(atPath: folder) else { return [:] }
    for case let name as String in files {
      var found = stat()
      _ = stat("\(folder)/\(name)", &found)
      stamps[Array(name.utf8)] = [
        Int(found.st_mtim.tv_sec), found.st_mtim.tv_nsec, Int(found.st_size), Int(found.st_ino),
      ]
      if stamps.count == mostFiles { break }
    }
    return stamps
  }
}
