internal import ContextPack
internal import Handout
internal import Press

/// What a layout is tried with: the words of its packs and one press for all sheets.
struct Bench {
  let layout: any LayoutPlugin.Type
  private let library: Library
  let press: Press
  /// The contexts that name the layout, by id.
  let contexts: [ContextFacts]

  init(_ layout: any LayoutPlugin.Type, packs: [String]) throws(LayoutCheckError) {
    self.layout = layout
    do {
      _ = try LayoutRegistry([layout])
      let home = try HomeFolder.ofTests
      // Packs that are installed on the machine stay out: the suite says the same everywhere.
      let installed = ["XDG_DATA_HOME": "\(home.path)/none", "XDG_DATA_DIRS": "\(home.path)/none"]
      let library = try Library(home, search: PackSearch(packs, home: home, environment: installed))
      self.library = library
      press = try Press { try library.picture($0) }
      contexts = library.contexts.values.filter { $0.layout == layout.manifest.id }.sorted { $0.id < $1.id }
    } catch { throw LayoutCheckError(description: "\(error)") }
  }

  /// Another press, which has set nothing yet.
  func secondPress() throws(LayoutCheckError) -> Press {
    let library = library
    do { return try Press { try library.picture($0) } } catch { throw LayoutCheckError(description: "\(error)") }
  }

  /// The words of a plan.
  func words(for plan: CarePlan) throws(PackError) -> ContextWords { try library.words(for: plan) }

  /// The sheet that the layout makes of a plan and its words.
  func sheet(_ plan: CarePlan, _ words: ContextWords) throws(LayoutRefusal) -> Sheet {
    try layout.init().sheet(for: plan, words)
  }
}

extension HomeFolder {
  /// The folder of words and pictures: where the environment says, else beside the sources that the suite was built
  /// from, wherever a package's tests run.
  fileprivate static var ofTests: HomeFolder {
    get throws(PackError) {
      if let found = try? HomeFolder() { return found }
      let sources = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4)
      return try HomeFolder(environment: ["TAKEHOME_ASSETS": sources.joined(separator: "/")])
    }
  }
}
