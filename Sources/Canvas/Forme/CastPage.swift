/// The content of a page as one document has it, to be put into others with the same fonts as it is.
package struct CastPage: Sendable {
  /// The content, deflated; it does not end in a carriage return.
  let deflated: [UInt8]
  /// The pictures that it paints, by the names that it calls them.
  let forms: [(name: String, form: PictureForm)]
}
