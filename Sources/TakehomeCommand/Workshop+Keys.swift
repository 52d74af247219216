internal import Caseload
internal import ContextPack
internal import Foundation
internal import Handout
internal import Press

/// Everything beside plan and pack that can change a sheet's bytes; the same for a whole run.
struct House: Hashable {
  /// The version of this program.
  var engine = Library.programVersion
  /// The build of this program: code may change without a version.
  var build = BuildID.own
  /// The version of the protocol of layouts.
  var protocolVersion = LayoutManifest.currentAPI
  /// The libraries that draw, with their versions.
  var libraries = Press.libraries.map { "\($0.name) \($0.version)" }
  /// The font files of our list, family by family.
  var fonts = Press.fonts.map { FontFiles.described($0.family, $0.path) }
  /// The checksum of the shared words and pictures.
  var shared: String?
  /// The date in the documents.
  var created = Workshop.created

  /// As keys are made of it.
  var ingredients: Ingredients {
    var all = Ingredients()
    all.add("engine", engine)
    all.add("build", build)
    all.add("protocol", "\(protocolVersion)")
    all.add("libraries", libraries)
    all.add("fonts", fonts)
    all.add("shared", shared)
    all.add("created", created)
    return all
  }
}

extension Workshop {
  /// What keys of sheets are made with in this run.
  var keys: KeyMaker {
    let packs = library.contexts.map { id, facts in
      var pack = Ingredients()
      pack.add("layout", facts.layout.rawValue)
      pack.add("version", facts.version)
      pack.add("seal", library.seal(id))
      return (id, pack)
    }
    return KeyMaker(
      house: House(shared: library.sharedSeal).ingredients, packs: Dictionary(uniqueKeysWithValues: packs),
      sha256: { Press.sha256($0) })
  }
}

/// The files of a font family, told by name and length: the same on every machine that has the same package.
enum FontFiles {
  /// The family, its file and the bold face beside it.
  static func described(_ family: String, _ path: String?) -> String {
    guard let path else { return "\(family): none" }
    let files = Set([path, path.replacingOccurrences(of: "-Regular.", with: "-Bold.")]).sorted()
    return ([family + ":"] + files.map(described)).joined(separator: " ")
  }

  private static func described(_ file: String) -> String {
    var found = stat()
    let length = stat(file, &found) == 0 ? Int(found.st_size) : -1
    return "\(URL(fileURLWithPath: file).lastPathComponent) \(length)"
  }
}
