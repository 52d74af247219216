public import Handout

/// A new pack that works at once: one language, general words, and marks where a person must write.
public struct PackScaffold: Sendable {
  /// What stands before words that a person must write; lint asks for them.
  public static let mark = "EDIT:"

  /// The files by their path in the folder.
  public let files: [String: [UInt8]]

  /// A pack of a layout, with the strokes and the items of a context that the layout already serves.
  ///
  /// Nil when no context of the library uses the layout.
  public init?(_ id: ContextID, layout: LayoutID, library: Library, schemas: [String: String]) {
    let served = library.packs.values.filter { $0.manifest.facts.layout == layout && $0.texts[.english] != nil }
    guard
      let model = served.min(by: {
        ($0.manifest.items.count, $0.manifest.facts.id) < ($1.manifest.items.count, $1.manifest.facts.id)
      }),
      let text = model.texts[.english], let scene = try? library.picture("common/ask.first"),
      let common = library.common[.english]
    else { return nil }
    var files: [String: [UInt8]] = ["art/scene.svg": scene]
    for (name, schema) in schemas { files["schema/\(name)"] = Array(schema.utf8) }
    for path in model.manifest.items.compactMap(\.picture) { files[path] = model.files[path] }
    files["context.yaml"] = Array(Self.manifest(id, model.manifest).utf8)
    files["text/en.yaml"] = Array(Self.text(id, text, scene: common.ask.description).utf8)
    self.files = files
  }

  private static func manifest(_ id: ContextID, _ model: ContextManifest) -> String {
    func list(_ strokes: [StrokeID]) -> String { strokes.map(\.rawValue).joined(separator: ", ") }
    let items = model.items.map { item in
      let parts =
        ["id: \(item.id)", item.picture.map { "picture: \($0)" }, item.stroke.map { "stroke: \($0)" }].compactMap(
          \.self)
      return "  - { \(parts.joined(separator: ", ")) }\n"
    }
    return """
      # yaml-language-server: $schema=schema/context.schema.json
      manifestVersion: 1
      id: \(id)
      version: 1.0.0
      requires: \(Library.programVersion)
      layout: \(model.facts.layout)
      ages: { fromMonths: \(model.facts.fromMonths) }
      oil: never
      strokes:
        default: [\(list(model.facts.defaultStrokes))]
        allowed: [\(list(model.facts.allowedStrokes))]
      # Each row here has its sentence in every file of text/.
      safety:
        - { id: place, required: true }
        - { id: beside, required: true }
      skip: []
      scene: art/scene.svg
      items:\(items.isEmpty ? " []" : "\n" + items.joined().dropLast())
      languages: [en]
      licence: CC-BY-4.0
      authors: [Your name]

      """
  }

  private static func text(_ id: ContextID, _ model: ContextText, scene: String) -> String {
    let name = id.rawValue.replacing("-", with: " ").replacing(".", with: " ")
    let items = model.items.map { item in
      let alt = item.picture.map { ", alt: \(quoted($0.description))" } ?? ""
      return "  \(item.id): { text: \(quoted(item.text))\(alt) }\n"
    }
    return """
      # yaml-language-server: $schema=../schema/text.schema.json
      # Slots: {child} and {caregiver}. Short sentences, one action each. Try `takehome lint` on this folder.
      language: en
      reviewStatus: draft
      title: "\(name.prefix(1).uppercased() + name.dropFirst()) massage"
      when: "\(mark) after or before what in the day."
      why: \(quoted(model.why))
      dose: \(quoted(model.dose))
      ask: ["Show your hands. Ask, “Want a rub?”", "Wait for yes."]
      safety:
        place: "\(mark) what keeps {child} safe in this place."
        beside: "Stay beside {child}."
      skip: {}
      easier: "If {child} wiggles, do just 1 touch."
      remember: "You cannot do this wrong."
      scene:
        alt: \(quoted(scene))
      items:\(items.isEmpty ? " {}" : "\n" + items.joined().dropLast())

      """
  }

  /// A text in double quotes, as YAML reads it.
  private static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
