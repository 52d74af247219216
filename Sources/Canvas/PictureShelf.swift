internal import CPango
internal import CRsvg

/// SVG pictures by id, drawn as vectors. One to a thread: two threads on one handle abort the process.
package final class PictureShelf {
  /// A picture ready to be drawn.
  final class Drawable {
    let handle: UnsafeMutablePointer<RsvgHandle>
    /// Its own size in points.
    let size: (width: Double, height: Double)

    init(handle: UnsafeMutablePointer<RsvgHandle>, size: (width: Double, height: Double)) {
      (self.handle, self.size) = (handle, size)
    }
    deinit { g_object_unref(handle) }
  }

  private let load: (String) throws -> [UInt8]
  private var pictures: [String: Drawable] = [:]

  /// A shelf that asks for a picture's bytes once.
  package init(load: @escaping (String) throws -> [UInt8]) { self.load = load }

  /// A picture's width over its height. Throws `picture` when it cannot be had.
  package func aspect(_ id: String) throws(CanvasError) -> Double {
    let size = try drawable(id).size
    return size.width / size.height
  }

  func drawable(_ id: String) throws(CanvasError) -> Drawable {
    if let known = pictures[id] { return known }
    let bytes: [UInt8]
    do { bytes = try load(id) } catch { throw .picture(id: id, why: "its file cannot be read") }
    var problem: UnsafeMutablePointer<GError>?
    guard let handle = rsvg_handle_new_from_data(bytes, gsize(bytes.count), &problem) else {
      let why = problem.map { String(cString: $0.pointee.message) } ?? "it is not an SVG"
      g_clear_error(&problem)
      throw .picture(id: id, why: why)
    }
    rsvg_handle_set_dpi(handle, 72)
    var (width, height) = (0.0, 0.0)
    let known = rsvg_handle_get_intrinsic_size_in_pixels(handle, &width, &height)
    let drawable = Drawable(handle: handle, size: (width, height))
    guard known != 0, width > 0, height > 0 else { throw .picture(id: id, why: "it has no width and height") }
    pictures[id] = drawable
    return drawable
  }
}
