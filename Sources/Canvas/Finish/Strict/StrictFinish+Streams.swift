extension StrictFinish {
  /// A page's content gets its artifacts marked; other streams stay as they are, deflated.
  func write(
    stream number: Int, _ object: CairoObject, _ range: Range<Int>, page: Int?, to output: inout PackedFile
  ) throws(Refusal) {
    var left: [StaticString] = ["/Length", "/Filter"]
    let data: StreamData
    switch object.kind {
    case .content:
      if let page {
        data = .deflating(try marked(try unpacked(number, object, range), page: page))
      } else {
        data = try kept(number, object, range)
      }
    case .stamp: return try write(formFor: number, object, range, to: &output)
    case .image, .grayImage, .stencil:
      left.append("/Interpolate")  // cairo asks readers to smooth images: PDF/A-2 6.2.8 forbids it
      data = try kept(number, object, range)
    default: data = try kept(number, object, range)
    }
    if case .deflatingFont = data { left.append("/Length1") }
    try output.add(number, data) { syntax in copy(object, without: left, to: &syntax) }
  }

  /// cairo has no forms: an image stands for each.
  private func write(
    formFor number: Int, _ object: CairoObject, _ range: Range<Int>, to output: inout PackedFile
  ) throws(Refusal) {
    guard let width = value("/Width", of: object).flatMap(document.integer), forms.indices.contains(width - 1),
      value("/Height", of: object).flatMap(document.integer) == FormStamp.height,
      document.file.bytes[range].elementsEqual(FormStamp.bytes(width - 1))
    else { throw .value(object: number) }
    let form = forms[width - 1]
    try output.add(number, .deflated(form.deflated[...])) { syntax in
      for (key, words) in form.entries {
        syntax.add(key)
        syntax.add(" ")
        syntax.add(words)
      }
    }
  }

  /// Fonts and images as they are, but anew where they end in a carriage return: see `Compressor`. What cairo leaves
  /// flat when it is told to is always deflated here, so that the bytes do not depend on what it was told.
  private func kept(_ number: Int, _ object: CairoObject, _ range: Range<Int>) throws(Refusal) -> StreamData {
    let content = try unpacked(number, object, range)
    let isMeasured = object.kind == .fontFile && value("/Length2", of: object) == nil
    if isMeasured, let length = value("/Length1", of: object), document.integer(length) != content.count {
      throw .damagedStream(object: number)
    }
    let bytes = document.file.bytes[range]
    let isFlatAtTimes = [.content, .unicodeMap, .form, .tiling, .mesh].contains(object.kind)
    if !isFlatAtTimes, value("/Filter", of: object) != nil, let last = bytes.last, last != 0x0D {
      return .deflated(bytes)
    }
    return isMeasured && value("/Length1", of: object) != nil ? .deflatingFont(content) : .deflating(content)
  }

  private func unpacked(_ number: Int, _ object: CairoObject, _ range: Range<Int>) throws(Refusal) -> [UInt8] {
    let bytes = document.file.bytes[range]
    guard value("/Filter", of: object) != nil else { return Array(bytes) }
    switch inflation.unpack(bytes, atMost: Self.mostContent) {
    case .bytes(let content): return content
    case .damaged, .tooLarge: throw .damagedStream(object: number)
    }
  }

  /// No page that cairo draws for a sheet comes near.
  private static let mostContent = 1 << 28

  private func marked(_ content: [UInt8], page: Int) throws(Refusal) -> [UInt8] {
    let artifacts = tree.marks[page] ?? [:]
    guard let result = ContentMarks.rewrite(content, artifacts: artifacts) else { throw .content(page: page) }
    return result
  }
}
