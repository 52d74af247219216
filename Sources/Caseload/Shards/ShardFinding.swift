/// The part of a caseload that the array job around this process asks for.
public struct ShardFinding: Hashable, Sendable {
  /// The part.
  public let shard: Shard
  /// Who told it, by name and variable.
  public let source: String

  /// Looks for every system that is known. Throws when none is there, when two disagree, when a count is missing, and
  /// when a variable is no number in range.
  public init(in environment: [String: String]) throws(ShardRefusal) {
    var found: [(system: ShardSystem, shard: Shard)] = []
    for system in ShardSystem.all {
      if let shard = try system.shard(environment) { found.append((system, shard)) }
    }
    guard let first = found.first else {
      let names = ShardSystem.all.map(\.name).joined(separator: ", ")
      throw ShardRefusal("this is no task of an array (\(names)). Give --shard I/N.")
    }
    if let other = found.first(where: { $0.shard != first.shard }) {
      throw ShardRefusal(
        "\(first.system.name) (\(first.system.place)) says \(first.shard), \(other.system.name) (\(other.system.place)) "
          + "says \(other.shard). Give --shard I/N.")
    }
    shard = first.shard
    source = found.map { "\($0.system.name) (\($0.system.place))" }.joined(separator: " and ")
  }
}
