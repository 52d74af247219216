internal import Caseload
internal import ContextPack
internal import Foundation
internal import Handout
internal import Press

extension Workshop {
  /// What keys of sheets are made with in this run: everything beside the plan that can change a sheet's bytes.
  var keys: KeyMaker {
    var house = Ingredients()
    house.add("engine", Library.programVersion)
    house.add("libraries", Press.libraries.map { "\($0.name) \($0.version)" })
    for font in Press.fonts { house.add(font.family, FontFiles.described(font.path)) }
    house.add("layout protocol", "\(LayoutManifest.currentAPI)")
    house.add("shared", library.sharedSeal)
    house.add("created", Self.created)
    let packs = library.contexts.map { id, facts in
      var pack = Ingredients()
      pack.add("layout", facts.layout.rawValue)
      pack.add("version", facts.version)
      pack.add("seal", library.seal(id))
      return (id, pack)
    }
    return KeyMaker(
      house: house, packs: Dictionary(uniqueKeysWithValues: packs), sha256: { Press.sha256($0) })
  }
}

/// The files of a font family, told by name and length: the same on every machine that has the same package.
enum FontFiles {
  /// The file and the bold face beside it.
  static func described(_ path: String?) -> [String] {
    guard let path else { return [] }
    let files = Set([path, path.replacingOccurrences(of: "-Regular.", with: "-Bold.")]).sorted()
    return files.map { file in
      let length = (try? FileManager.default.attributesOfItem(atPath: file))?[.size] as? Int
      return "\(URL(fileURLWithPath: file).lastPathComponent) \(length ?? -1)"
    }
  }
}
