internal import Synchronization

/// The pictures of a program as documents hold them: captured once for all shelves, on whatever thread.
package final class PictureStock: Sendable {
  /// A form, or that the picture can be none.
  struct Entry: Sendable {
    let form: PictureForm?
  }

  private let entries = Mutex<[PictureShelf.Print: Entry]>([:])

  package init() {}

  /// What is known of a picture at a size.
  func entry(_ print: PictureShelf.Print) -> Entry? { entries.withLock { $0[print] } }

  /// Enters a form, unless another thread was quicker: then that one is given, so that there is one of each.
  func entered(_ form: PictureForm?, _ print: PictureShelf.Print) -> PictureForm? {
    entries.withLock { entries in
      if let known = entries[print] { return known.form }
      entries[print] = Entry(form: form)
      return form
    }
  }
}
