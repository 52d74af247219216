internal import Foundation
public import Handout

/// Everything there is to print from: contexts, strokes, shared words and pictures, read once and then unchanging.
public struct Library: Sendable {
  struct Pack: Sendable {
    let manifest: ContextManifest
    let texts: [Language: ContextText]
    let folder: String
  }

  /// The stroke catalogue.
  public let strokes: StrokeCatalog
  let packs: [ContextID: Pack]
  let common: [Language: CommonWords]
  let cautionCodes: CautionCodes
  private let pictures: [PictureID: String]

  /// Reads the words and the pictures' places of a home folder and of the packs on a search path.
  ///
  /// One sheet needs the words of one context in one language: with these named, the others are not read.
  public init(
    _ home: HomeFolder, search: PackSearch, only language: Language? = nil, of context: ContextID? = nil
  ) throws(PackError) {
    let assets = "\(home.path)/Assets"
    let spoken = try Self.languages(in: "\(assets)/Common/text")
    let languages = spoken.contains { $0 == language } ? spoken.filter { $0 == language } : spoken
    var common: [Language: CommonWords] = [:]
    for language in languages { common[language] = try CommonWords(path: "\(assets)/Common/text/\(language).yaml") }
    self.common = common
    strokes = try StrokeCatalog(folder: "\(assets)/Strokes", languages: languages)
    cautionCodes = try CautionCodes(try YAMLFile(path: "\(assets)/Common/cautions.yaml"))
    packs = try Self.packs(search, languages, context)
    var pictures: [PictureID: String] = [:]
    for record in strokes.records {
      pictures[PictureID(rawValue: "strokes/\(record.id)")] = "\(assets)/Strokes/art/\(record.id).svg"
    }
    for name in ["ask.first", "cue.yes", "cue.pause", "cue.stop"] {
      pictures[PictureID(rawValue: "common/\(name)")] = "\(assets)/Common/art/\(name).svg"
    }
    for (id, pack) in packs {
      let folder = PackFolder(path: pack.folder)
      let own =
        [("scene", pack.manifest.scene)] + pack.manifest.items.compactMap { item in item.picture.map { (item.id, $0) } }
      for (name, file) in own {
        pictures[PictureID(rawValue: "\(id)/\(name)")] = try folder.file(file, atMost: PackFolder.mostPicture)
      }
    }
    self.pictures = pictures
  }

  /// The facts of every context, by id.
  public var contexts: [ContextID: ContextFacts] { packs.mapValues(\.manifest.facts) }

  /// The bytes of a picture. Throws when there is no such picture or its file is gone.
  public func picture(_ id: PictureID) throws(PackError) -> [UInt8] {
    guard let path = pictures[id], let data = FileManager.default.contents(atPath: path) else {
      throw PackError("\(id)", "the picture is missing. Restore its file.")
    }
    return [UInt8](data)
  }

  /// Every picture there is, in order.
  public var pictureIDs: [PictureID] { pictures.keys.sorted() }

  private static func languages(in folder: String) throws(PackError) -> [Language] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let languages = names.filter { $0.hasSuffix(".yaml") }.map { Language(String($0.dropLast(5))) }.sorted()
    guard !languages.isEmpty else { throw PackError("Common/text", "there are no shared words. Restore the folder.") }
    return languages
  }

  private static func packs(
    _ search: PackSearch, _ languages: [Language], _ context: ContextID?
  ) throws(PackError) -> [ContextID: Pack] {
    var found: [ContextID: (folder: PackFolder, manifest: ContextManifest)] = [:]
    for path in search.packs {
      let folder = PackFolder(path: path)
      let manifest = try ContextManifest(path: try folder.file("context.yaml", atMost: PackFolder.mostText))
      let id = manifest.facts.id
      guard !["strokes", "common"].contains(id) else {
        throw PackError(path, "the id `\(id)` is taken by the program. Give the context another.")
      }
      if let twin = found[id] {
        throw PackError(path, "the id `\(id)` belongs to \(twin.folder.path) too. Give one of them another id.")
      }
      found[id] = (folder, manifest)
    }
    let isKnown = context.map { found[$0] != nil } ?? false
    var packs: [ContextID: Pack] = [:]
    for (id, (folder, manifest)) in found.sorted(by: { $0.key < $1.key }) {
      var texts: [Language: ContextText] = [:]
      for language in manifest.facts.languages where languages.contains(language) && (!isKnown || id == context) {
        let text = try folder.file("text/\(language).yaml", atMost: PackFolder.mostText)
        texts[language] = try ContextText(path: text, manifest)
      }
      packs[id] = Pack(manifest: manifest, texts: texts, folder: folder.path)
    }
    return packs
  }
}
