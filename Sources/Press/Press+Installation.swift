internal import Canvas

extension Press {
  /// The libraries that draw, with their versions.
  public static var libraries: [(name: String, version: String)] { Versions.all }

  /// The font families of our list, each with the first file found, or the package that installs it.
  public static var fonts: [(family: String, path: String?, package: String)] {
    FontBook.families.map { ($0.name, FontBook.path(of: $0), $0.package) }
  }
}
