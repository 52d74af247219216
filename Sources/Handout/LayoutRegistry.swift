/// The layouts of a program, by id.
public struct LayoutRegistry: Sendable {
  /// The layouts in the order they were registered.
  public let layouts: [any LayoutPlugin.Type]

  /// Registers layouts; refuses a second layout of one id and one written for another version of the protocol.
  public init(_ layouts: [any LayoutPlugin.Type]) throws(RegistryRefusal) {
    var owners: [LayoutID: String] = [:]
    for layout in layouts {
      let manifest = layout.manifest
      let name = String(describing: layout)
      guard manifest.api == LayoutManifest.currentAPI else {
        throw RegistryRefusal(
          "Could not register layout \(name): it is written for version \(manifest.api) of the layout protocol, "
            + "this build has \(LayoutManifest.currentAPI). Build it against this version.")
      }
      if let owner = owners[manifest.id] {
        throw RegistryRefusal(
          "Could not register layout \(name): the id `\(manifest.id)` belongs to \(owner). Give it an id of its own.")
      }
      owners[manifest.id] = name
    }
    self.layouts = layouts
  }

  /// The ids of the layouts, in the order they were registered.
  public var ids: [LayoutID] { layouts.map { $0.manifest.id } }

  /// The layout of an id.
  public subscript(id: LayoutID) -> (any LayoutPlugin)? {
    layouts.first { $0.manifest.id == id }?.init()
  }
}

/// Why a registry could not be made.
public struct RegistryRefusal: Error, Hashable, CustomStringConvertible {
  /// Which layout and what to do.
  public var description: String

  /// A refusal in one sentence.
  public init(_ description: String) { self.description = description }
}
