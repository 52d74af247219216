internal import CCairo
internal import CDeflate
internal import CPango
internal import CQPDF
internal import CQRCode
internal import CRsvg

/// What the libraries that make a document call themselves, for `takehome doctor` and for keys. librsvg and libdeflate say
/// it when the program is built, the others when it runs.
package enum Versions {
  /// Library and version, in order.
  package static var all: [(name: String, version: String)] {
    let fontconfig = FcGetVersion()
    return [
      ("cairo", String(cString: cairo_version_string())),
      ("pango", String(cString: pango_version_string())),
      ("harfbuzz", String(cString: hb_version_string())),
      ("fontconfig", "\(fontconfig / 10_000).\(fontconfig / 100 % 100).\(fontconfig % 100)"),
      ("librsvg", "\(LIBRSVG_MAJOR_VERSION).\(LIBRSVG_MINOR_VERSION).\(LIBRSVG_MICRO_VERSION)"),
      ("libdeflate", LIBDEFLATE_VERSION_STRING),
      ("qpdf", String(cString: qpdf_get_qpdf_version())),
      ("qrencode", String(cString: QRcode_APIVersionString())),
    ]
  }
}
