public import ContextPack
public import Handout

/// Makes the key of a sheet: one checksum over everything that can change its bytes.
///
/// The same key means the same bytes, so a sheet that is there under its key need not be made again. A key tells nothing
/// of the plan, and the plan is not kept.
public struct KeyMaker: Sendable {
  private let house: String
  private let packs: [ContextID: String]
  private let sha256: Checksum

  /// A maker for one run: `house` is the same for every sheet (program, libraries, fonts, shared words and pictures,
  /// date), `packs` is the ingredients of each context.
  public init(house: Ingredients, packs: [ContextID: Ingredients], sha256: @escaping Checksum) {
    self.house = sha256(house.bytes)
    self.packs = packs.mapValues { sha256($0.bytes) }
    self.sha256 = sha256
  }

  /// The key of a plan's sheet, as 64 hexadecimal digits.
  public func key(for plan: CarePlan) -> String {
    var ingredients = Ingredients()
    ingredients.add("house", house)
    ingredients.add("pack", packs[plan.context])
    ingredients.add(plan)
    return sha256(ingredients.bytes)
  }

  /// The name that a batch begins with.
  var emptyBatch: String { Self.start(sha256) }

  /// The name of a batch with one sheet more.
  func batch(_ name: String, _ key: String) -> String { Self.next(name, key, sha256) }

  /// The name of a batch without a sheet.
  static func start(_ sha256: Checksum) -> String { sha256([]) }

  /// The name of a batch with one sheet more.
  static func next(_ name: String, _ key: String, _ sha256: Checksum) -> String { sha256(Array((name + key).utf8)) }
}
