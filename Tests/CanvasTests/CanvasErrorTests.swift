import Testing

@testable import Canvas

@Suite struct CanvasErrorTests {
  @Test("every refusal says what to do or what happened, in one sentence")
  func sentences() {
    let sentences: [(CanvasError, String)] = [
      (
        .missingFont(family: "Andika", package: "fonts-sil-andika"),
        "Could not find the font Andika: it is not installed. Run `sudo apt-get install fonts-sil-andika`."
      ),
      (.unreadableFont(path: "/x.ttf"), "Could not read the font /x.ttf: it is damaged. Install it again."),
      (.missingGlyph("\u{1F600}"), "no font here has the character U+1F600. Write it another way."),
      (.picture(id: "a/b", why: "it is torn"), "Could not draw the picture a/b: it is torn. Mend the SVG."),
      (.codeTooLong(bytes: 3000), "an address of 3000 bytes does not fit a QR code. Use a shorter one."),
    ]
    for (error, sentence) in sentences { #expect(error.description == sentence) }
  }

  @Test(
    "a code point has four digits or more",
    arguments: [("\u{9}", "U+0009"), ("A", "U+0041"), ("\u{0627}", "U+0627"), ("\u{10FFFD}", "U+10FFFD")])
  func codePoint(_ scalar: Unicode.Scalar, _ written: String) {
    #expect(scalar.codePoint == written)
  }
}
