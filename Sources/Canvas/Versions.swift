internal import CCairo
internal import CPango
internal import CRsvg

/// What the libraries call themselves, for `takehome doctor`.
package enum Versions {
  /// Library and version, in order.
  package static var all: [(name: String, version: String)] {
    [
      ("cairo", String(cString: cairo_version_string())),
      ("pango", String(cString: pango_version_string())),
      ("librsvg", "\(LIBRSVG_MAJOR_VERSION).\(LIBRSVG_MINOR_VERSION).\(LIBRSVG_MICRO_VERSION)"),
    ]
  }
}
