internal import Handout

extension PackReader {
  /// Every pack on a search path that can be used, and those that cannot.
  ///
  /// With a context named, the others are not read beyond their manifest. Of two packs with the same id neither is used.
  func shelf(
    _ search: PackSearch, languages wanted: [Language], context: ContextID?
  ) -> (packs: [ContextID: Pack], refused: [RefusedPack]) {
    let drafts = search.packs.map { PackDraft(PackFolder(path: $0)) }
    let owners = Dictionary(grouping: drafts.filter { $0.id != nil }, by: \.id)
    let isKnown = context != nil && owners[context] != nil
    var packs: [ContextID: Pack] = [:]
    var refused: [RefusedPack] = []
    for draft in drafts {
      do {
        if let id = draft.id { try refuse(draft, id, among: owners[id] ?? []) }
        let pack = isKnown && draft.id != context ? try glance(draft) : try pack(draft, only: wanted)
        packs[pack.manifest.facts.id] = pack
      } catch {
        refused.append(RefusedPack(id: draft.id, folder: draft.folder.path, error: error))
      }
    }
    return (packs, refused)
  }

  /// A pack of which only the manifest is known.
  private func glance(_ draft: PackDraft) throws(PackError) -> Pack {
    Pack(folder: draft.folder.path, manifest: try ContextManifest(try draft.manifest.get()))
  }

  /// Throws when a pack has the id of another.
  private func refuse(_ draft: PackDraft, _ id: ContextID, among owners: [PackDraft]) throws(PackError) {
    let own = Array(draft.folder.path.utf8)
    guard let twin = owners.first(where: { Array($0.folder.path.utf8) != own }) else { return }
    throw PackError([
      PackProblem(
        .packTwice, draft.folder.shown("context.yaml"),
        "the id `\(id)` belongs to \(twin.folder.path.visible) too. Give one of them another id.")
    ])
  }
}

/// A pack's folder with its manifest as it was found.
struct PackDraft {
  let folder: PackFolder
  let manifest: Result<Field, PackError>

  init(_ folder: PackFolder) {
    self.folder = folder
    do { manifest = .success(try YAMLFile(folder.text("context.yaml")).root) } catch {
      manifest = .failure(PackError([error]))
    }
  }

  /// Throws when the files of the pack are too large together.
  func checkSize(_ files: [String: [UInt8]]) throws(PackProblem) {
    guard files.values.reduce(0, { $0 + $1.count }) > Bounds.pack else { return }
    throw PackProblem(
      .packBytes, folder.shown("context.yaml"),
      "the pack's files are larger than \(Bounds.pack) bytes together, the most that is read. Make them smaller.")
  }

  /// The id that the manifest gives, if it can be read at all.
  var id: ContextID? { try? manifest.get()["id"].identifier() }
}
