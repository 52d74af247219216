internal import ArgumentParser
internal import ContextPack
internal import Foundation
internal import Handout

struct NewLayoutCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "layout",
    abstract: "Begin a layout: a Swift package with a layout, a context on it, a test and a program of its own.",
    discussion: """
      The package builds as it is: it is the example of Takehome's source under your names. Then:
        cd PuppetShow && swift test
        swift run puppet-show-takehome sheet puppet-show --contexts Contexts --name Mia -o mia.pdf

      Example:
        takehome new layout PuppetShow
      """)

  @Argument(help: "Its name, as a Swift type: PuppetShow.")
  var name: String

  @Option(name: .customLong("in"), help: "The folder to make it in.", completion: .directory)
  var folder = "."

  @Option(
    help: "The folder of Takehome's source (default: where this program finds its words).", completion: .directory)
  var takehome: String?

  func work() async throws(Refusal) {
    guard name.wholeMatch(of: /[A-Z][A-Za-z0-9]{1,39}/) != nil else {
      throw Refusal(.usage, "a layout's name is a Swift type: letters and digits, starting with a capital.")
    }
    let source = try source()
    let example = "\(source)/Examples/SwimTime"
    guard FileManager.default.fileExists(atPath: "\(example)/Package.swift") else {
      throw Refusal(
        .noInput, "there is no source of Takehome in \(source). Name its folder with --takehome: a layout is compiled.")
    }
    let place = "\(folder)/\(name)"
    let rename = LayoutNames(name, takehome: source)
    var files: [String: [UInt8]] = [:]
    for path in (try? FileManager.default.subpathsOfDirectory(atPath: example)) ?? [] {
      guard !path.hasPrefix("."), let data = FileManager.default.contents(atPath: "\(example)/\(path)") else {
        continue
      }
      files[rename.words(path)] = Array(rename.words(String(decoding: data, as: UTF8.self)).utf8)
    }
    try NewFolder(place).write(files)
    Console().result(place)
  }

  private func source() throws(Refusal) -> String {
    if let takehome { return URL(fileURLWithPath: takehome).standardizedFileURL.path }
    do { return URL(fileURLWithPath: try HomeFolder().path).standardizedFileURL.path } catch {
      throw Refusal(.notInstalled, "\(error)")
    }
  }
}

/// The example's names and those that take their place.
struct LayoutNames {
  private let pairs: [(old: String, new: String)]

  init(_ name: String, takehome: String) {
    let dashed = name.replacing(/(?<small>[a-z0-9])(?<large>[A-Z])/) { "\($0.small)-\($0.large)" }.lowercased()
    let words = dashed.replacing("-", with: " ")
    pairs = [
      ("SwimTime", name), ("swim-takehome", "\(dashed)-takehome"), ("swim-time", dashed),
      ("\"ladder\"", "\"\(dashed)\""),
      ("layout: ladder", "layout: \(dashed)"), ("Swim time", words.prefix(1).uppercased() + words.dropFirst()),
      ("path: \"../..\"", "path: \"\(takehome)\""),
      ("../../../../Assets/Schema", "\(takehome)/Assets/Schema"),
      ("../../../../../Assets/Schema", "\(takehome)/Assets/Schema"),
    ].sorted { $0.0.count > $1.0.count }
  }

  /// A text or a path under the new names.
  func words(_ text: String) -> String { pairs.reduce(text) { $0.replacing($1.old, with: $1.new) } }
}
