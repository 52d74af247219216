internal import CQPDF
internal import Glibc

/// Why bytes that anyone may have made are not read.
enum UnreadableDocument: Error { case encrypted, damaged }

/// A PDF in memory as qpdf's objects. Handles are numbers that live as long as the document.
final class QPDFDocument {
  typealias Object = qpdf_oh

  private(set) var data: qpdf_data?

  /// Reads a document. Throws `finish` when it is not one.
  init(_ bytes: [UInt8]) throws(CanvasError) {
    let data = qpdf_init()
    self.data = data
    source = UnsafeMutableBufferPointer<CChar>.allocate(capacity: bytes.count)
    _ = source.initialize(from: bytes.lazy.map { CChar(bitPattern: $0) })
    qpdf_set_suppress_warnings(data, 1)
    guard qpdf_read_memory(data, "sheet", source.baseAddress, UInt64(bytes.count), nil) & qpdf_errors == 0 else {
      throw .finish("the document cannot be read back")
    }
  }

  /// Reads a document that anyone may have made: nothing is guessed or mended, and nothing is said on standard error.
  init(untrusted bytes: [UInt8]) throws(UnreadableDocument) {
    let data = qpdf_init()
    self.data = data
    source = UnsafeMutableBufferPointer<CChar>.allocate(capacity: bytes.count)
    _ = source.initialize(from: bytes.lazy.map { CChar(bitPattern: $0) })
    qpdf_silence_errors(data)
    qpdf_set_suppress_warnings(data, 1)
    qpdf_set_attempt_recovery(data, 0)
    guard qpdf_read_memory(data, "sheet", source.baseAddress, UInt64(bytes.count), nil) & qpdf_errors == 0 else {
      let isLocked = qpdf_get_error_code(data, qpdf_get_error(data)) == qpdf_e_password
      throw isLocked ? .encrypted : .damaged
    }
    if qpdf_is_encrypted(data) != 0 { throw .encrypted }
    // Without a catalog qpdf gives handles that crash it.
    let root = qpdf_oh_get_key(data, qpdf_get_trailer(data), "/Root")
    guard qpdf_oh_is_dictionary(data, root) != 0 else { throw .damaged }
  }

  /// qpdf reads from these as long as it works; it does not copy them.
  private let source: UnsafeMutableBufferPointer<CChar>
  private let qpdf_errors: Int32 = 1 << 1

  deinit {
    _ = qpdf_get_error(data)  // one that nobody asked for would be printed
    qpdf_cleanup(&data)
    source.deallocate()
  }

  var root: Object { qpdf_get_root(data) }
  var trailer: Object { qpdf_get_trailer(data) }
  var pageCount: Int { Int(qpdf_get_num_pages(data)) }
  func page(_ index: Int) -> Object { qpdf_get_page_n(data, Int(index)) }

  subscript(object: Object, key: String) -> Object { qpdf_oh_get_key(data, object, key) }
  func has(_ object: Object, _ key: String) -> Bool { qpdf_oh_has_key(data, object, key) != 0 }
  func isDictionary(_ object: Object) -> Bool { qpdf_oh_is_dictionary(data, object) != 0 }
  func isStream(_ object: Object) -> Bool { qpdf_oh_is_stream(data, object) != 0 }
  func isInteger(_ object: Object) -> Bool { qpdf_oh_is_integer(data, object) != 0 }
  func isName(_ object: Object, _ name: String) -> Bool { qpdf_oh_is_name_and_equals(data, object, name) != 0 }
  func integer(_ object: Object) -> Int { Int(qpdf_oh_get_int_value_as_int(data, object)) }
  func id(_ object: Object) -> Int { Int(qpdf_oh_get_object_id(data, object)) }
  func dictionary(of stream: Object) -> Object { qpdf_oh_get_dict(data, stream) }
  func object(_ id: Int) -> Object { qpdf_get_object_by_id(data, Int32(id), 0) }
  /// Whether something was not as it should be in what has been read so far.
  var hasWarnings: Bool { qpdf_more_warnings(data) != 0 }
  func release(_ object: Object) { qpdf_oh_release(data, object) }

  /// The items of an array, or nil for anything else.
  func items(_ object: Object) -> [Object]? {
    guard qpdf_oh_is_array(data, object) != 0 else { return nil }
    return (0..<qpdf_oh_get_array_n_items(data, object)).map { qpdf_oh_get_array_item(data, object, $0) }
  }

  func setItem(_ array: Object, _ index: Int, _ item: Object) {
    qpdf_oh_set_array_item(data, array, Int32(index), item)
  }
  func eraseItem(_ array: Object, _ index: Int) { qpdf_oh_erase_item(data, array, Int32(index)) }

  func set(_ object: Object, _ key: String, _ value: Object) { qpdf_oh_replace_key(data, object, key, value) }
  func remove(_ object: Object, _ key: String) { qpdf_oh_remove_key(data, object, key) }

  /// An object from its PDF syntax; only for syntax written in this program.
  func parse(_ syntax: String) -> Object { qpdf_oh_parse(data, syntax) }
  /// A text string: whatever it holds stays inside it.
  func text(_ words: String) -> Object { qpdf_oh_new_unicode_string(data, words) }
  /// A byte string: whatever it holds stays inside it.
  func string(_ bytes: String) -> Object { qpdf_oh_new_string(data, bytes) }
  var null: Object { qpdf_oh_new_null(data) }
  func array(of object: Object) -> Object { qpdf_oh_wrap_in_array(data, object) }

  /// A new stream with entries of its own, compressed.
  func stream(_ entries: [(String, String)], _ content: [UInt8]) throws(CanvasError) -> Object {
    let stream = newStream(entries)
    try fill(stream, content)
    return qpdf_make_indirect_object(data, stream)
  }

  /// A new stream with entries of its own that anyone can read: metadata.
  func plainStream(_ entries: [(String, String)], _ content: [UInt8]) -> Object {
    let stream = newStream(entries)
    replace(stream, content, filter: null)
    return qpdf_make_indirect_object(data, stream)
  }

  /// Replaces a stream's content, compressed; returns its length with the padding that it took.
  @discardableResult
  func fill(_ stream: Object, _ content: [UInt8]) throws(CanvasError) -> Int {
    let (bytes, length) = try Deflate.compressed(content)
    replace(stream, bytes, filter: parse("/FlateDecode"))
    return length
  }

  private func newStream(_ entries: [(String, String)]) -> Object {
    let stream = qpdf_oh_new_stream(data)
    let dictionary = qpdf_oh_get_dict(data, stream)
    for (key, syntax) in entries { set(dictionary, key, parse(syntax)) }
    return stream
  }

  /// Replaces a stream's data by what is filtered already.
  func replace(_ stream: Object, _ bytes: [UInt8], filter: Object) {
    bytes.withUnsafeBufferPointer {
      qpdf_oh_replace_stream_data(data, stream, $0.baseAddress, bytes.count, filter, null)
    }
  }

  /// A stream's content without its filters; nil when it has one that loses nothing only by being kept, such as JPEG.
  func content(of stream: Object) throws(CanvasError) -> [UInt8]? {
    var buffer: UnsafeMutablePointer<UInt8>?
    var length = 0
    var isPlain: QPDF_BOOL = 0
    let status = qpdf_oh_get_stream_data(data, stream, qpdf_dl_generalized, &isPlain, &buffer, &length)
    guard status & qpdf_errors == 0 else { throw .finish("a stream cannot be read back") }
    defer { free(buffer) }
    guard isPlain != 0, let buffer else { return nil }
    return Array(UnsafeBufferPointer(start: buffer, count: length))
  }

  /// A page's content, decoded.
  func pageContent(_ page: Object) throws(CanvasError) -> [UInt8] {
    var buffer: UnsafeMutablePointer<UInt8>?
    var length = 0
    guard qpdf_oh_get_page_content_data(data, page, &buffer, &length) & qpdf_errors == 0, let buffer else {
      throw .finish("a page cannot be read back")
    }
    defer { free(buffer) }
    return Array(UnsafeBufferPointer(start: buffer, count: length))
  }

  /// The document as PDF 1.7 with an ID made from its content; packed means with object streams.
  func written(packed: Bool) throws(CanvasError) -> [UInt8] {
    guard qpdf_init_write_memory(data) & qpdf_errors == 0 else { throw .finish("it cannot be written") }
    qpdf_set_minimum_pdf_version(data, "1.7")
    qpdf_set_newline_before_endstream(data, 1)
    qpdf_set_object_stream_mode(data, packed ? qpdf_o_generate : qpdf_o_disable)
    qpdf_set_compress_streams(data, 1)
    qpdf_set_decode_level(data, qpdf_dl_none)
    qpdf_set_deterministic_ID(data, 1)
    guard qpdf_write(data) & qpdf_errors == 0, let buffer = qpdf_get_buffer(data) else {
      throw .finish("it cannot be written")
    }
    return Array(UnsafeBufferPointer(start: buffer, count: qpdf_get_buffer_length(data)))
  }
}
