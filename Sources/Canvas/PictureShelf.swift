internal import CPango
internal import CRsvg

/// SVG pictures by id, drawn as vectors. One to a thread: two threads on one handle abort the process.
///
/// A picture drawn smaller than its own size keeps its thinnest lines at one point, so that a copier keeps them too.
package final class PictureShelf {
  /// A picture ready to be drawn.
  final class Drawable {
    let handle: UnsafeMutablePointer<RsvgHandle>
    /// Its shape: the sides of its box, or its size where it has none.
    let size: (width: Double, height: Double)
    /// The same as a document holds it once; nil when it cannot be.
    private(set) lazy var form = captured
    /// What documents call the form: the same in all of them, since it follows from the picture and its size.
    let name: String
    private let print: Print
    private let stock: PictureStock

    fileprivate init(_ print: Print, handle: UnsafeMutablePointer<RsvgHandle>, stock: PictureStock) {
      (self.print, self.handle, self.stock) = (print, handle, stock)
      name = "P" + FileID(Array("\(print.twentieths) \(print.id)".utf8)).digits
      size = PictureShelf.size(handle)
    }

    private var captured: PictureForm? {
      if let known = stock.entry(print) { return known.form }
      return stock.entered(PictureForm(handle, size: size), print)
    }

    deinit { g_object_unref(handle) }
  }

  /// A picture at a size; sizes are told apart by twentieths of its own.
  struct Print: Hashable {
    let id: String
    let twentieths: Int
  }

  private let load: (String) throws -> [UInt8]
  private let stock: PictureStock
  private var files: [String: [UInt8]] = [:]
  private var prints: [Print: Drawable] = [:]

  /// A shelf that asks for a picture's bytes once, and shares what it captures with other shelves of the stock.
  package init(_ stock: PictureStock = PictureStock(), load: @escaping (String) throws -> [UInt8]) {
    (self.stock, self.load) = (stock, load)
  }

  /// Captures a picture at a width for all shelves of the stock. False when one of them had it already.
  package func capture(_ id: String, width: Double) throws(CanvasError) -> Bool {
    guard stock.entry(try self.print(id, width: width)) == nil else { return false }
    _ = try drawable(id, width: width).form
    return true
  }

  /// A picture's width over its height. Throws `picture` when it cannot be had.
  package func aspect(_ id: String) throws(CanvasError) -> Double {
    let size = try drawable(id).size
    return size.width / size.height
  }

  /// A picture for a width in points; at its own size where none is given.
  func drawable(_ id: String, width: Double? = nil) throws(CanvasError) -> Drawable {
    guard let width else { return try drawable(Print(id: id, twentieths: 20)) }
    return try drawable(try print(id, width: width))
  }

  private func print(_ id: String, width: Double) throws(CanvasError) -> Print {
    let scale = width / (try drawable(id).size.width)
    return Print(id: id, twentieths: max(1, min(20, Int((scale * 20).rounded(.down)))))
  }

  private func drawable(_ print: Print) throws(CanvasError) -> Drawable {
    if let known = prints[print] { return known }
    let bytes = try file(print.id)
    let drawable = try open(
      print.twentieths == 20 ? bytes : LineArt.thickened(bytes, by: 20 / Double(print.twentieths)), print)
    prints[print] = drawable
    return drawable
  }

  private func file(_ id: String) throws(CanvasError) -> [UInt8] {
    if let known = files[id] { return known }
    do {
      let bytes = try load(id)
      files[id] = bytes
      return bytes
    } catch { throw .picture(id: id, why: "its file cannot be read") }
  }

  private func open(_ bytes: [UInt8], _ print: Print) throws(CanvasError) -> Drawable {
    var problem: UnsafeMutablePointer<GError>?
    guard let handle = rsvg_handle_new_from_data(bytes, gsize(bytes.count), &problem) else {
      let why = problem.map { String(cString: $0.pointee.message) } ?? "it is not an SVG"
      g_clear_error(&problem)
      throw .picture(id: print.id, why: why)
    }
    rsvg_handle_set_dpi(handle, 72)
    let drawable = Drawable(print, handle: handle, stock: stock)
    guard drawable.size.width > 0, drawable.size.height > 0 else {
      throw .picture(id: print.id, why: "it has no width and height")
    }
    return drawable
  }

  /// It is drawn by its `viewBox` whatever width and height it claims, so the box is its shape.
  fileprivate static func size(_ handle: UnsafeMutablePointer<RsvgHandle>) -> (width: Double, height: Double) {
    var (hasBox, box) = (gboolean(0), RsvgRectangle())
    rsvg_handle_get_intrinsic_dimensions(handle, nil, nil, nil, nil, &hasBox, &box)
    if hasBox != 0 { return (box.width, box.height) }
    var (width, height) = (0.0, 0.0)
    let isKnown = rsvg_handle_get_intrinsic_size_in_pixels(handle, &width, &height) != 0
    return isKnown ? (width, height) : (0, 0)
  }
}
