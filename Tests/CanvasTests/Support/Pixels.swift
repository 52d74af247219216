import CCairo
import Testing

/// A decoded picture, as levels from black (0) to white (255).
struct Pixels: Equatable {
  let width: Int
  let height: Int
  let levels: [UInt8]

  init(png: [UInt8]) throws {
    let reader = Reader(png)
    let read: cairo_read_func_t = { closure, data, length in
      guard let closure, let data else { return CAIRO_STATUS_READ_ERROR }
      let reader = Unmanaged<Reader>.fromOpaque(closure).takeUnretainedValue()
      return reader.read(UnsafeMutableBufferPointer(start: data, count: Int(length)))
        ? CAIRO_STATUS_SUCCESS : CAIRO_STATUS_READ_ERROR
    }
    let opened = cairo_image_surface_create_from_png_stream(read, Unmanaged.passUnretained(reader).toOpaque())
    let surface = try #require(opened)
    defer { cairo_surface_destroy(surface) }
    try #require(cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS)
    width = Int(cairo_image_surface_get_width(surface))
    height = Int(cairo_image_surface_get_height(surface))
    let (stride, data) = (
      Int(cairo_image_surface_get_stride(surface)), try #require(cairo_image_surface_get_data(surface))
    )
    let (columns, rows) = (width, height)
    levels = (0..<rows).flatMap { row in (0..<columns).map { data[row * stride + $0 * 4] } }
  }

  /// Where there is ink, from the first to the last column; nil when there is none.
  var inkedColumns: ClosedRange<Int>? { Self.span(levels.indices.filter { levels[$0] < 128 }.map { $0 % width }) }
  /// Where there is ink, from the first to the last row.
  var inkedRows: ClosedRange<Int>? { Self.span(levels.indices.filter { levels[$0] < 128 }.map { $0 / width }) }

  private static func span(_ places: [Int]) -> ClosedRange<Int>? {
    guard let first = places.min(), let last = places.max() else { return nil }
    return first...last
  }

  private final class Reader {
    private var rest: ArraySlice<UInt8>

    init(_ bytes: [UInt8]) { rest = bytes[...] }

    func read(_ part: UnsafeMutableBufferPointer<UInt8>) -> Bool {
      guard rest.count >= part.count else { return false }
      for (index, byte) in rest.prefix(part.count).enumerated() { part[index] = byte }
      rest = rest.dropFirst(part.count)
      return true
    }
  }
}
