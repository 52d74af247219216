internal import CQPDF
internal import Glibc

/// Page contents and metadata out of a document that anyone may have made: plain or deflated once, up to a limit.
struct ContentReader {
  private let document: QPDFDocument
  private let inflation = Inflation()
  private var left: Int

  init(_ document: QPDFDocument, limit: Int) { (self.document, left) = (document, limit) }

  /// A page's content; nil when it cannot be read.
  mutating func content(of page: QPDFDocument.Object, _ allowance: inout Allowance) -> [UInt8]? {
    let contents = document.kept(page, "/Contents")
    defer { document.release(contents) }
    if document.isStream(contents) { return bytes(of: contents) }
    guard document.isArray(contents) else { return [] }
    guard allowance.take(document.itemCount(contents)) else { return nil }
    var parts: [QPDFDocument.Object] = []
    document.eachItem(contents) { parts.append(document.kept($0)) }
    defer { for part in parts { document.release(part) } }
    var result: [UInt8] = []
    for part in parts {
      guard document.isStream(part), let bytes = bytes(of: part) else { return nil }
      result += bytes + [UInt8(ascii: "\n")]
    }
    return result
  }

  /// A stream's bytes without its filter; nil when they cannot be read.
  mutating func bytes(of stream: QPDFDocument.Object) -> [UInt8]? {
    guard !document.holds(stream, "/DecodeParms"), let raw = raw(stream) else { return nil }
    guard document.holds(stream, "/Filter") else { return taken(raw) }
    let isDeflated = document.with(stream, "/Filter") { filter in
      guard document.itemCount(filter) == 1 else { return document.isName(filter, "/FlateDecode") }
      var isFlate = false
      document.eachItem(filter) { isFlate = document.isName($0, "/FlateDecode") }
      return isFlate
    }
    guard isDeflated, left > 0, case .bytes(let bytes) = inflation.unpack(raw[...], atMost: left) else { return nil }
    return taken(bytes)
  }

  private mutating func taken(_ bytes: [UInt8]) -> [UInt8]? {
    left -= bytes.count
    return left < 0 ? nil : bytes
  }

  private func raw(_ stream: QPDFDocument.Object) -> [UInt8]? {
    var buffer: UnsafeMutablePointer<UInt8>?
    var length = 0
    let status = qpdf_oh_get_stream_data(document.data, stream, qpdf_dl_none, nil, &buffer, &length)
    defer { free(buffer) }
    guard status & (1 << 1) == 0 else { return nil }
    return buffer.map { Array(UnsafeBufferPointer(start: $0, count: length)) } ?? []
  }
}
