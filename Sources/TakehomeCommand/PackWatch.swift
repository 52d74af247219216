internal import ContextPack
internal import Foundation

/// Draws a preview again and again while its pack is being written.
struct PackWatch {
  /// How long a saved file may go unseen.
  private static let pause = Duration.milliseconds(50)

  private let preview: PreviewCommand

  init(_ preview: PreviewCommand) { self.preview = preview }

  /// Ends only with the process. Throws when there is no such pack to watch.
  func run() async throws(Refusal) {
    let all = try Workshop(contexts: preview.options.packs.contexts)
    guard let folder = all.library.folder(of: preview.options.contextID) else {
      throw Refusal(.usage, "there is no context `\(preview.options.context)`. See `takehome contexts`.")
    }
    Console().note("takehome: watching \(folder); Ctrl-C ends it")
    var seen: [String: [Int]] = [:]
    repeat {
      let now = Self.stamps(folder)
      guard now != seen else { continue }
      seen = now
      do { try preview.draw(try preview.options.workshop()) } catch {
        Console().warn("takehome: \(error.description)\nThe last good pages stay. Mend the file and save it.")
      }
    } while (try? await Task.sleep(for: Self.pause)) != nil
  }

  /// When each file was last changed, and how long it is.
  private static func stamps(_ folder: String) -> [String: [Int]] {
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
    return Dictionary(
      uniqueKeysWithValues: names.prefix(1000).map { name in
        var found = stat()
        _ = stat("\(folder)/\(name)", &found)
        return (name, [Int(found.st_mtim.tv_sec), found.st_mtim.tv_nsec, Int(found.st_size), Int(found.st_ino)])
      })
  }
}
