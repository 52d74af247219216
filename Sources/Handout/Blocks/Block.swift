/// A piece of a sheet: what it means and how it wants to sit, never where. Lengths are points.
public indirect enum Block: Hashable, Sendable {
  case text(Text)
  case figure(Figure)
  case stack(Stack)
  case columns(Columns)
  case panel(Panel)
  case section(Section)
  case list(List)
  case table(Table)
  case trail(Trail)
  case cards(Cards)
  case book(Book)
  case code(Code)
  case writingLines(WritingLines)
  case drawing(Drawing)
  case overlay(Overlay)
  case solid(Solid)
  case pageBreak
}

/// A value that stands for a block in a builder.
public protocol BlockConvertible {
  /// The block.
  var block: Block { get }
}

extension Block: BlockConvertible {
  /// Itself.
  public var block: Block { self }
}

/// Lists blocks one under the other, as a SwiftUI view builder does.
@resultBuilder
public enum BlockBuilder {
  /// One block.
  public static func buildExpression(_ expression: some BlockConvertible) -> [Block] { [expression.block] }
  /// One block or none.
  public static func buildExpression<Value: BlockConvertible>(_ expression: Value?) -> [Block] {
    expression.map { [$0.block] } ?? []
  }
  /// Several blocks.
  public static func buildExpression<Value: BlockConvertible>(_ expression: [Value]) -> [Block] {
    expression.map(\.block)
  }
  /// All lines of a builder.
  public static func buildBlock(_ parts: [Block]...) -> [Block] { parts.flatMap { $0 } }
  /// `if` without `else`.
  public static func buildOptional(_ part: [Block]?) -> [Block] { part ?? [] }
  /// `if`.
  public static func buildEither(first: [Block]) -> [Block] { first }
  /// `else`.
  public static func buildEither(second: [Block]) -> [Block] { second }
  /// `for`.
  public static func buildArray(_ parts: [[Block]]) -> [Block] { parts.flatMap { $0 } }
}
