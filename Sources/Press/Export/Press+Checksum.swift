internal import Canvas

extension Press {
  /// The SHA-256 of a document or a pack, as 64 hexadecimal digits.
  public static func sha256(_ bytes: [UInt8]) -> String { Checksum.sha256(bytes) }
}
