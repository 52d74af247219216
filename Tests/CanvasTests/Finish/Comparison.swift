import CQPDF

@testable import Canvas

/// Walks two documents side by side, object by object, and names what differs.
struct Comparison {
  private let one: QPDFDocument
  private let other: QPDFDocument
  private var seen: Set<[Int]> = []
  private(set) var differences: [String] = []

  /// Differences of two finished documents; none when they are the same document.
  static func differences(_ one: [UInt8], _ other: [UInt8]) throws -> [String] {
    var walk = Comparison(one: try QPDFDocument(one), other: try QPDFDocument(other))
    walk.compare(walk.one.root, walk.other.root, "/Root")
    walk.compare(walk.one[walk.one.trailer, "/Info"], walk.other[walk.other.trailer, "/Info"], "/Info")
    if walk.one.hasWarnings { walk.differences.append("the first has warnings") }
    return walk.differences
  }

  private init(one: QPDFDocument, other: QPDFDocument) { (self.one, self.other) = (one, other) }

  private mutating func compare(_ mine: UInt32, _ theirs: UInt32, _ path: String) {
    let ids = [one.id(mine), other.id(theirs)]
    if ids[0] > 0 || ids[1] > 0, !seen.insert(ids).inserted { return }
    let kind = qpdf_oh_get_type_code(one.data, mine)
    guard kind == qpdf_oh_get_type_code(other.data, theirs) else {
      return differences.append("\(path): \(one.syntax(mine)) and \(other.syntax(theirs))")
    }
    switch kind {
    case ot_dictionary: compareFields(mine, theirs, path, without: [])
    case ot_array: compareItems(mine, theirs, path)
    case ot_stream: compareStreams(mine, theirs, path)
    case ot_string:
      note(
        path, String(cString: qpdf_oh_get_utf8_value(one.data, mine)).trimmedText,
        String(cString: qpdf_oh_get_utf8_value(other.data, theirs)).trimmedText)
    default: note(path, one.syntax(mine), other.syntax(theirs))
    }
  }

  private mutating func note(_ path: String, _ mine: String, _ theirs: String) {
    if mine != theirs { differences.append("\(path): \(mine.prefix(80)) and \(theirs.prefix(80))") }
  }

  private mutating func compareFields(_ mine: UInt32, _ theirs: UInt32, _ path: String, without left: Set<String>) {
    let keys = one.keys(mine).subtracting(left)
    note("\(path) keys", "\(keys.sorted())", "\(other.keys(theirs).subtracting(left).sorted())")
    for key in keys.sorted() { compare(one[mine, key], other[theirs, key], path + key) }
  }

  private mutating func compareItems(_ mine: UInt32, _ theirs: UInt32, _ path: String) {
    let (items, others) = (one.items(mine) ?? [], other.items(theirs) ?? [])
    note("\(path) count", "\(items.count)", "\(others.count)")
    for (index, pair) in zip(items, others).enumerated() { compare(pair.0, pair.1, "\(path)[\(index)]") }
  }

  private mutating func compareStreams(_ mine: UInt32, _ theirs: UInt32, _ path: String) {
    let (own, foreign) = (one.dictionary(of: mine), other.dictionary(of: theirs))
    let left: Set = ["/Length", "/Length1", "/Filter", "/DecodeParms"]
    compareFields(own, foreign, path, without: left)
    let (content, others) = (try? one.content(of: mine), try? other.content(of: theirs))
    if one.has(own, "/Length1"), !one.has(own, "/Length2") {
      note("\(path) length", "\(one.integer(one[own, "/Length1"]))", "\(content?.count ?? -1)")
    }
    if content?.trimmed != others?.trimmed {
      differences.append("\(path): contents of \(content?.count ?? -1) and \(others?.count ?? -1) bytes")
    }
  }
}

extension QPDFDocument {
  fileprivate func keys(_ dictionary: Object) -> Set<String> {
    var keys: Set<String> = []
    qpdf_oh_begin_dict_key_iter(data, dictionary)
    while qpdf_oh_dict_more_keys(data) != 0 { keys.insert(String(cString: qpdf_oh_dict_next_key(data))) }
    return keys
  }

  fileprivate func syntax(_ object: Object) -> String { String(cString: qpdf_oh_unparse(data, object)) }
}

extension String {
  /// Without the spaces behind it that a stream's end may have taken.
  fileprivate var trimmedText: String { String(Substring(self).trimmedEnd) }
}

extension Substring {
  fileprivate var trimmedEnd: Substring { last == " " ? dropLast().trimmedEnd : self }
}

extension [UInt8] {
  fileprivate var trimmed: [UInt8] {
    let text = prefix(lastIndex { $0 != 0x20 && $0 != 0x0A }.map { $0 + 1 } ?? 0)
    let mark = Array(" </pdf:Producer>".utf8)
    var bytes = Array(text)
    while bytes.count < 9000, let place = bytes.indices.first(where: { bytes[$0...].starts(with: mark) }) {
      bytes.remove(at: place)
    }
    return bytes
  }
}
