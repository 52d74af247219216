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
  /// Caution codes by each of their aliases, folded.
  let cautionCodes: [String: String]
  private let pictures: [PictureID: String]

  /// Reads the words and pictures' places of a home folder.
  public init(_ home: HomeFolder) throws(PackError) {
    let assets = "\(home.path)/Assets"
    let languages = try Self.languages(in: "\(assets)/Common/text")
    var common: [Language: CommonWords] = [:]
    for language in languages { common[language] = try CommonWords(path: "\(assets)/Common/text/\(language).yaml") }
    self.common = common
    strokes = try StrokeCatalog(folder: "\(assets)/Strokes", languages: languages)
    cautionCodes = try Self.cautionCodes("\(assets)/Common/cautions.yaml")
    packs = try Self.packs(in: "\(home.path)/Plugins")
    var pictures: [PictureID: String] = [:]
    for record in strokes.records {
      pictures[PictureID(rawValue: "strokes/\(record.id)")] = "\(assets)/Strokes/art/\(record.id).svg"
    }
    for name in ["ask.first", "cue.yes", "cue.pause", "cue.stop"] {
      pictures[PictureID(rawValue: "common/\(name)")] = "\(assets)/Common/art/\(name).svg"
    }
    for (id, pack) in packs {
      pictures[PictureID(rawValue: "\(id)/scene")] = "\(pack.folder)/\(pack.manifest.scene)"
      for item in pack.manifest.items {
        guard let picture = item.picture else { continue }
        pictures[PictureID(rawValue: "\(id)/\(item.id)")] = "\(pack.folder)/\(picture)"
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

  private static func cautionCodes(_ path: String) throws(PackError) -> [String: String] {
    var codes: [String: String] = [:]
    for (code, aliases) in try YAMLFile(path: path).root.entries {
      codes[folded(code)] = code
      for alias in try aliases.allWords { codes[folded(alias)] = code }
    }
    return codes
  }

  /// Case, hyphens and outer spaces do not count in a caution code.
  static func folded(_ caution: String) -> String {
    caution.lowercased().replacingOccurrences(of: "-", with: " ").trimmingCharacters(in: .whitespaces)
  }

  private static func packs(in folder: String) throws(PackError) -> [ContextID: Pack] {
    var packs: [ContextID: Pack] = [:]
    for name in ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted() {
      let root = "\(folder)/\(name)/Context"
      guard FileManager.default.fileExists(atPath: "\(root)/context.yaml") else { continue }
      let manifest = try ContextManifest(path: "\(root)/context.yaml")
      var texts: [Language: ContextText] = [:]
      for language in manifest.facts.languages {
        texts[language] = try ContextText(path: "\(root)/text/\(language).yaml", manifest)
      }
      if let twin = packs[manifest.facts.id] {
        throw PackError(root, "the id `\(manifest.facts.id)` belongs to \(twin.folder). Give it an id of its own.")
      }
      packs[manifest.facts.id] = Pack(manifest: manifest, texts: texts, folder: root)
    }
    return packs
  }
}
