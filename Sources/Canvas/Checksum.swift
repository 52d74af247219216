internal import CPango

/// SHA-256 as GLib computes it.
package enum Checksum {
  /// 64 hexadecimal digits.
  package static func sha256(_ bytes: [UInt8]) -> String {
    guard let digits = g_compute_checksum_for_data(G_CHECKSUM_SHA256, bytes, gsize(bytes.count)) else { return "" }
    defer { g_free(digits) }
    return String(cString: digits)
  }
}
