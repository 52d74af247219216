/// How much a caseload file may hold; far above any clinic's, so that a wrong file is refused before it fills memory.
public enum ReadingLimits {
  /// Bytes of a file: 64 MB.
  public static let fileBytes = 64 << 20
  /// Rows below the header.
  public static let rows = 200_000
  /// Bytes of one cell: 1 MB.
  public static let cellBytes = 1 << 20
  /// Cells of the header.
  public static let columns = 1_000
  /// How deep lists and objects of a JSON file nest.
  public static let depth = 16
}
