internal import ArgumentParser
internal import ContextPack
internal import Foundation
internal import Handout
internal import Press

/// What every command works with: the words and pictures, the layouts, and a way to open a press.
struct Workshop: Sendable {
  let home: HomeFolder
  let library: Library
  let registry: LayoutRegistry
  /// The pictures, for all presses.
  let stock: Stock

  /// Where packs were looked for.
  let search: PackSearch

  init(contexts: [String] = [], only languages: [Language] = [], of context: ContextID? = nil) throws(Refusal) {
    do {
      home = try HomeFolder()
    } catch { throw Refusal(.notInstalled, "\(error)") }
    for folder in contexts where !FileManager.default.fileExists(atPath: folder) {
      throw Refusal(.noInput, "--contexts: there is no folder \(folder). Check the name.")
    }
    search = PackSearch(contexts, home: home)
    do {
      registry = try LayoutRegistry(Takehome.layouts)
    } catch { throw Refusal(.usage, "\(error)") }
    do {
      library = try Library(
        home, search: search, only: languages, of: context, layouts: registry.ids, sha256: { Press.sha256($0) })
    } catch { throw Refusal(.data, error.report) }
    stock = Stock { [library] in try library.picture($0) }
    if let context, let broken = library.refused.first(where: { $0.id == context }) {
      throw Refusal(.data, "\(context) cannot be printed.\n\(broken.error.report)")
    }
  }

  /// Says which packs are left out, and why.
  func warnOfRefused() {
    for pack in library.refused {
      Console().warn("takehome: the pack \(pack.folder.visible) is left out:\n\(pack.error.report)")
    }
  }

  /// A press of one's own for each worker.
  func openPress() throws(PressError) -> Press { openPress(with: try TypeCase()) }

  /// A press with types that are there already.
  func openPress(with types: TypeCase) -> Press { Press(types, stock) }

  /// The creation date in every document: `SOURCE_DATE_EPOCH`, or a fixed day, so that equal input gives equal bytes.
  static var created: String {
    guard let epoch = ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"].flatMap(Double.init) else {
      return "2000-01-01T00:00:00Z"
    }
    return Date(timeIntervalSince1970: epoch).formatted(.iso8601)
  }
}
