internal import Foundation
public import Handout

/// Everything there is to print from: contexts, strokes, shared words and pictures, read once and then unchanging.
public struct Library: Sendable {
  /// The version of this program, to which a pack's `requires` is held.
  public static let programVersion = "0.1.0"

  /// The stroke catalogue.
  public let strokes: StrokeCatalog
  /// The packs that cannot be used, each with everything that is wrong with it. The others are not touched by them.
  public let refused: [RefusedPack]
  let packs: [ContextID: Pack]
  let common: [Language: CommonWords]
  let cautionCodes: CautionCodes
  let commonFolder: SharedFolder
  let strokesFolder: SharedFolder
  let sha256: Checksum?
  private let shelf: PictureFiles

  /// Reads the words and the pictures of a home folder and of the packs on a search path.
  ///
  /// One sheet needs the words of one context in one or two languages: with these named, the others are not read.
  /// With the layouts of the program named, a pack that wants another is refused. Signatures count only with a way to
  /// make checksums; without it everything is a draft. Throws where the program's own files
  /// are broken; a pack that is broken in itself, or has the id of another, is among `refused`.
  public init(
    _ home: HomeFolder, search: PackSearch, only wanted: [Language] = [], of context: ContextID? = nil,
    layouts: [LayoutID] = [], sha256: Checksum? = nil
  ) throws(PackError) {
    self.sha256 = sha256
    let assets = "\(home.path)/Assets"
    commonFolder = SharedFolder(path: "\(assets)/Common", facts: "cautions.yaml")
    strokesFolder = SharedFolder(path: "\(assets)/Strokes", facts: "strokes.yaml")
    let spoken = commonFolder.languages
    guard !spoken.isEmpty else { throw PackError("Common/text", "there are no shared words. Restore the folder.") }
    let known = spoken.filter(wanted.contains)
    let languages = known.isEmpty ? spoken : known
    var common: [Language: CommonWords] = [:]
    for language in languages { common[language] = try CommonWords(commonFolder, language, sha256) }
    self.common = common
    strokes = try StrokeCatalog(strokesFolder, languages: languages, sha256)
    cautionCodes = try CautionCodes(try YAMLFile(path: "\(assets)/Common/cautions.yaml"))
    let reader = PackReader(
      format: ContextFormat(strokes: strokes.records.map(\.id.rawValue), layouts: layouts.map(\.rawValue)),
      languages: spoken, sha256: sha256)
    (packs, refused) = reader.shelf(search, languages: languages, context: context)
    shelf = PictureFiles(assets: assets, strokes: strokes.records.map(\.id))
  }

  /// The facts of every context, by id.
  public var contexts: [ContextID: ContextFacts] { packs.mapValues(\.manifest.facts) }

  /// The bytes of a picture. Throws when there is no such picture or its file is gone.
  public func picture(_ id: PictureID) throws(PackError) -> [UInt8] {
    let owner = id.rawValue.split(separator: "/").first.map { ContextID(rawValue: String($0)) }
    if let owner, let bytes = packs[owner]?.picture(id) { return bytes }
    return try shelf.bytes(id)
  }

  /// The folder of a context's pack, as the user knows it; of a broken one too.
  public func folder(of context: ContextID) -> String? {
    packs[context]?.folder ?? refused.first { $0.id == context }?.folder
  }

  /// The checksum of a context's pack over every file that was read of it; nil when there is no such
  /// context, or no way to make checksums.
  ///
  /// The same as `sha256sum` over the sorted list that `sha256sum` prints of those files.
  public func seal(_ context: ContextID) -> String? {
    guard let pack = packs[context], let sha256 else { return nil }
    return Seal.of(pack.files, sha256)
  }

  /// The checksum of what every sheet shares: the strokes and the shared words, with their pictures and signatures; nil
  /// without a way to make checksums.
  ///
  /// Read from the disk at each call: make it once a run.
  public var sharedSeal: String? {
    guard let sha256 else { return nil }
    let seals = [commonFolder, strokesFolder].map { Seal.of($0.all, sha256) }
    return sha256(Array(seals.joined(separator: "\n").utf8))
  }

  /// Every picture there is, in order.
  public var pictureIDs: [PictureID] { (shelf.ids + packs.values.flatMap(\.pictures.keys)).sorted() }
}
