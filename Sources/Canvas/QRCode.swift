internal import CQRCode

/// The dark modules of a QR code.
package struct QRCode: Hashable, Sendable {
  /// Modules on a side, without the quiet zone.
  package let side: Int
  /// Rows of modules, dark is true.
  package let modules: [Bool]
  /// The empty border that readers need, in modules (ISO/IEC 18004).
  package static let quietZone = 4

  /// A code of an address at error correction M. Throws `codeTooLong`.
  package init(_ address: String) throws(CanvasError) {
    let bytes = Array(address.utf8)
    guard !bytes.isEmpty, let code = QRcode_encodeData(Int32(bytes.count), bytes, 0, QR_ECLEVEL_M) else {
      throw .codeTooLong(bytes: bytes.count)
    }
    defer { QRcode_free(code) }
    let width = Int(code.pointee.width)
    side = width
    modules = (0..<width * width).map { code.pointee.data[$0] & 1 == 1 }
  }
}
