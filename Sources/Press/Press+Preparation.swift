internal import Glibc

extension Press {
  /// Makes cairo leave what it writes flat; our own writer deflates it. To be called before a program starts a thread,
  /// since it changes the environment. Bytes are the same without it, and cost more.
  public static func prepare() { setenv("CAIRO_DEBUG_PDF", "1", 1) }
}
