internal import Handout
internal import Press

extension Sheet {
  /// `layout.same-bytes` before there are any: what differs when the same plan is laid out once more.
  func changes(in second: Sheet?) -> [String] {
    guard second != self else { return [] }
    let texts = (blocks.flatMap(\.printedTexts), second?.blocks.flatMap(\.printedTexts) ?? [])
    let change = zip(texts.0, texts.1).first { $0 != $1 }.map { ": “\($0)” became “\($1)”" } ?? ""
    return ["the same plan gives another sheet the second time" + change]
  }
}

/// The finished document of a sheet, twice: by two presses that share nothing.
struct Document {
  private let first: Result<[UInt8], PressError>
  private let second: Result<[UInt8], PressError>

  init(_ specimen: Specimen, _ bench: Bench) throws(LayoutCheckError) {
    first = Self.bytes(specimen.sheet, bench.press)
    second = Self.bytes(specimen.sheet, try bench.secondPress())
  }

  private static func bytes(_ sheet: Sheet, _ press: Press) -> Result<[UInt8], PressError> {
    Result { () throws(PressError) in
      try press.pdf(
        try press.layOut(sheet).pages, title: "Take-home sheet: \(sheet.title)", language: sheet.language,
        created: "2026-01-01T00:00:00Z")
    }
  }

  /// `layout.same-bytes`.
  var changes: [String] {
    guard case .success(let one) = first, case .success(let other) = second else { return [] }
    return one.changes(in: other)
  }

  /// `layout.verify`.
  var faults: [String] {
    switch first {
    case .success(let bytes): bytes.documentFaults
    case .failure(let error): ["it cannot be drawn: \(error)"]
    }
  }
}

extension [UInt8] {
  /// Where another document of the same sheet differs.
  package func changes(in other: [UInt8]) -> [String] {
    guard self != other else { return [] }
    let place =
      zip(self, other).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? Swift.min(count, other.count)
    return ["two presses give the same sheet other bytes, from byte \(place)"]
  }
}
