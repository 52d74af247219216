import Testing

@testable import Caseload

@Suite struct DelimitedTextTests {
  static func records(_ text: String, _ delimiter: Delimiter = .comma) throws -> [DelimitedRecord] {
    var reader = DelimitedText(Array(text.utf8), delimiter: delimiter.byte)
    var records: [DelimitedRecord] = []
    while let record = try reader.next() { records.append(record) }
    return records
  }

  @Test(
    "cells are read as RFC 4180 and spreadsheets write them",
    arguments: [
      ("a,b", ["a", "b"]), ("\"a,b\",c", ["a,b", "c"]), ("\"a\"\"b\"", ["a\"b"]), ("a,", ["a", ""]),
      (",a", ["", "a"]), ("\"\",x", ["", "x"]), ("5\" tall,b", ["5\" tall", "b"]),
      ("a, \"b,c\" ,d", ["a", "b,c", "d"]),
      ("a b ,c", ["a b ", "c"]), ("\"\"\"\",x", ["\"", "x"]), ("1,\u{301}a", ["1", "\u{301}a"]),
      ("a\u{2028}b,\u{0B}c", ["a\u{2028}b", "\u{0B}c"]),
    ])
  func cells(_ text: String, _ expected: [String]) throws {
    #expect(try Self.records(text).map(\.cells) == [expected])
  }

  @Test("every kind of newline ends a record and counts one line", arguments: ["\n", "\r\n", "\r"])
  func newlines(_ newline: String) throws {
    let text = ["a,b", "\"c\(newline)d\",e", "", "  , ", "f,g"].joined(separator: newline)
    let records = try Self.records(text)
    #expect(records.map(\.cells) == [["a", "b"], ["c\nd", "e"], ["f", "g"]])
    #expect(records.map(\.line) == [1, 2, 6])
  }

  @Test("semicolons and tabs divide when they are the delimiter, and commas then do not")
  func otherDelimiters() throws {
    #expect(try Self.records("a,b;c", .semicolon).map(\.cells) == [["a,b", "c"]])
    #expect(try Self.records("\ta\t\"b\tc\"", .tab).map(\.cells) == [["", "a", "b\tc"]])
  }

  @Test("a quote that never closes is an error that names the line where it opens")
  func unclosed() {
    #expect(throws: ReadingFault.self) { try Self.records("a,b\nc,d\ne,\"f\ng,h\n") }
    do {
      _ = try Self.records("a,b\nc,d\ne,\"f\ng,h\n")
    } catch {
      #expect("\(error)".contains("the quote that opens on line 3 is never closed"))
    }
  }

  @Test("text after a closing quote marks its record and no other")
  func strayQuote() throws {
    let records = try Self.records("a,\"b\" c,d\ne,f,g")
    #expect(records.map(\.hasStrayQuote) == [true, false])
    #expect(records.map(\.line) == [1, 2])
  }

  @Test("a cell over a megabyte is refused", arguments: ["", "\""])
  func longCell(_ quote: String) {
    let text = "a,\(quote)" + String(repeating: "x", count: ReadingLimits.cellBytes + 2) + "\(quote)\n"
    #expect(throws: ReadingFault.self) { try Self.records(text) }
  }

  @Test(
    "the delimiter is the one that makes columns of the header, outside quotes",
    arguments: [
      ("id,goes_by,contexts", Delimiter.comma), ("id;goes_by;contexts", .semicolon), ("id\tgoes_by\tcontexts", .tab),
      ("\"Notes, a, b, c\";id;goes_by;contexts", .semicolon), ("\n\nid;goes_by", .semicolon),
      ("id\tgoes_by\tcontexts\tfirst, last, middle, other", .tab),
    ])
  func detects(_ text: String, _ expected: Delimiter) {
    #expect(Delimiter.detect(in: Array(text.utf8)) == expected)
  }
}
