internal import Foundation

/// The pack format as editors and people read it; made from the same description as the reader.
public enum PackFormat {
  /// The JSON Schemas by file name, for the strokes and layouts that are known.
  public static func schemas(strokes: [String], layouts: [String]) -> [String: String] {
    let format = ContextFormat(strokes: strokes, layouts: layouts)
    return [
      "context.schema.json": json(format.context, title: "context.yaml of a Takehome context pack"),
      "text.schema.json": json(ContextFormat.text, title: "text/LANG.yaml of a Takehome context pack"),
    ]
  }

  /// The reference as Markdown.
  public static var reference: String {
    let format = ContextFormat(strokes: ["-", "-", "-", "-", "-"], layouts: [])
    func table(_ shape: Shape) -> String {
      (["| key | value | required | meaning |", "| --- | --- | --- | --- |"] + shape.rows()).joined(separator: "\n")
    }
    let rules = PackRule.allCases.map { "| `\($0.rawValue)` | \($0.wants) | \($0.why) |" }
    return """
      # The pack format, version 1

      Made from the reader's own description by `make record`; do not edit it by hand. How to begin: ../Plugins/README.md.

      A pack is a folder:

      ```
      context.yaml      what the routine is, and which rows, strokes and pictures it has
      text/LANG.yaml    its words, one file a language
      art/*.svg         its pictures
      ```

      Nothing in a pack is executed, and nothing outside it is read. The slots of a text are `{child}` and `{caregiver}`.

      ## context.yaml

      \(table(format.context))

      ## text/LANG.yaml

      \(table(ContextFormat.text))

      ## Rules

      Each refusal names one of these; `takehome explain RULE` says the same.

      | rule | what it wants | why |
      | --- | --- | --- |
      \(rules.joined(separator: "\n"))

      """
  }

  private static func json(_ shape: Shape, title: String) -> String {
    let whole = shape.schema.merging(["$schema": "https://json-schema.org/draft/2020-12/schema", "title": title]) { $1 }
    let options: JSONSerialization.WritingOptions = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let data = (try? JSONSerialization.data(withJSONObject: whole, options: options)) ?? Data()
    return String(decoding: data, as: UTF8.self) + "\n"
  }
}
