internal import Handout

extension PackReader {
  /// Every pack on a search path that can be used, and those that cannot.
  ///
  /// With a context named, the others are not read beyond their manifest. Throws when two packs have the same id.
  func shelf(
    _ search: PackSearch, languages wanted: [Language], context: ContextID?
  ) throws(PackError) -> (packs: [ContextID: Pack], refused: [RefusedPack]) {
    let drafts = search.packs.map { PackDraft(PackFolder(path: $0)) }
    try refuseTwins(drafts)
    let isKnown = context != nil && drafts.contains { $0.id == context }
    var packs: [ContextID: Pack] = [:]
    var refused: [RefusedPack] = []
    for draft in drafts {
      do {
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

  private func refuseTwins(_ drafts: [PackDraft]) throws(PackError) {
    var owners: [ContextID: String] = [:]
    for draft in drafts {
      guard let id = draft.id else { continue }
      if let owner = owners[id] {
        throw PackError([
          PackProblem(
            .packTwice, draft.folder.shown("context.yaml"),
            "the id `\(id)` belongs to \(owner) too. Give one of them another id.")
        ])
      }
      owners[id] = draft.folder.path
    }
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

  /// The id that the manifest gives, if it can be read at all.
  var id: ContextID? { try? manifest.get()["id"].identifier() }
}
