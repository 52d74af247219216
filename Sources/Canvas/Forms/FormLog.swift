internal import CCairo
internal import Glibc

/// The forms of one document: cairo has none, so it paints a stamp in place of each, and the finish puts the form there.
final class FormLog {
  /// The forms in the order of their first use.
  private(set) var forms: [PictureForm] = []
  private var stamps: [ObjectIdentifier: OpaquePointer] = [:]

  deinit { for stamp in stamps.values { cairo_surface_destroy(stamp) } }

  /// The image, one unit square, that stands for a form; nil when there can be no more.
  func stamp(of form: PictureForm) -> OpaquePointer? {
    if let known = stamps[ObjectIdentifier(form)] { return known }
    guard forms.count < FormStamp.most, let stamp = FormStamp.image(forms.count) else { return nil }
    forms.append(form)
    stamps[ObjectIdentifier(form)] = stamp
    return stamp
  }
}

/// What stands for a form in cairo's document: the head of a JPEG, which cairo passes on as it is.
enum FormStamp {
  /// A JPEG's sides have sixteen bits.
  static let most = 0xFFFE
  /// The height that no picture has by chance, with the bytes that are checked too.
  static let height = 0x5448

  /// The start of an image, a frame of one component and this width, the end.
  static func bytes(_ index: Int) -> [UInt8] {
    let (width, height) = (index + 1, height)
    return [0xFF, 0xD8, 0xFF, 0xC0, 0, 11, 8]
      + [UInt8(height >> 8), UInt8(height & 255), UInt8(width >> 8 & 255), UInt8(width & 255)]
      + [1, 1, 0x11, 0, 0xFF, 0xD9]
  }

  fileprivate static func image(_ index: Int) -> OpaquePointer? {
    let bytes = bytes(index)
    guard let image = cairo_image_surface_create(CAIRO_FORMAT_RGB24, 1, 1), let data = malloc(bytes.count) else {
      return nil
    }
    data.copyMemory(from: bytes, byteCount: bytes.count)
    let head = data.assumingMemoryBound(to: UInt8.self)
    let status = cairo_surface_set_mime_data(image, "image/jpeg", head, UInt(bytes.count), { free($0) }, data)
    guard status == CAIRO_STATUS_SUCCESS else {
      free(data)
      cairo_surface_destroy(image)
      return nil
    }
    return image
  }
}
