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
        data = .deflating(try marked(try document.unpacked(number, object, range, inflation), page: page))
      } else {
        data = try document.kept(number, object, range, inflation)
      }
    case .stamp: return try write(formFor: number, object, range, to: &output)
    case .image, .grayImage, .stencil:
      left.append("/Interpolate")  // cairo asks readers to smooth images: PDF/A-2 6.2.8 forbids it
      data = try document.kept(number, object, range, inflation)
    default: data = try document.kept(number, object, range, inflation)
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
    try output.add(number, .deflated(form.deflated[...])) { syntax in form.addEntries(to: &syntax) }
  }

  private func marked(_ content: [UInt8], page: Int) throws(Refusal) -> [UInt8] {
    let artifacts = tree.marks[page] ?? [:]
    guard let result = ContentMarks.rewrite(content, artifacts: artifacts) else { throw .content(page: page) }
    return result
  }
}
