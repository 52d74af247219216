extension Library {
  /// The words of every text as they are in their files, in all languages: what stands on sheets of any child.
  public var ordinaryTexts: [String] {
    let files = packs.values.map(\.files) + [commonFolder.all, strokesFolder.all]
    return files.flatMap { $0.filter { $0.key.hasSuffix(".yaml") }.values.map { String(decoding: $0, as: UTF8.self) } }
  }
}
