internal import Handout

/// What a manifest names for its other files, as far as it can be read: a broken manifest keeps no text unchecked.
struct Declared {
  /// The name of a row.
  let safety: [String]?
  /// The name of a row.
  let skip: [String]?
  /// The name of an item, and whether it has a picture.
  let items: [(id: String, hasPicture: Bool)]?
  /// The languages of the texts.
  let languages: [Language]
  /// The paths of the pictures that have the form of a path.
  let pictures: [(name: String, file: String)]

  /// Of each list no more than the format takes: what is beyond is refused already, and is not read.
  init(_ root: Field) {
    func ids(_ key: String) -> [String]? {
      (try? root.child(key)?.list)?.prefix(Bounds.entries).compactMap { $0.child("id")?.text }
    }
    let entries = (try? root.child("items")?.list)?.prefix(Bounds.entries)
    (safety, skip) = (ids("safety"), ids("skip"))
    items = entries?.compactMap { item in
      item.child("id")?.text.map { ($0, item.child("picture") != nil) }
    }
    let tags = (try? root.child("languages")?.allWords) ?? []
    languages = Set(tags.prefix(Bounds.entries).filter(Form.language.holds)).map { Language($0) }.sorted()
    let named =
      [("scene", root.child("scene")?.text)]
      + (entries ?? []).map { ($0.child("id")?.text ?? "", $0.child("picture")?.text) }
    pictures = named.compactMap { name, file in
      file.flatMap { Form.picture.holds($0) ? (name, $0) : nil }
    }
  }
}
