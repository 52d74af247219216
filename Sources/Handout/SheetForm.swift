/// Whom a sheet is for, and in what form.
public enum SheetForm: String, Hashable, Sendable, CaseIterable {
  /// The family's sheet, in the layout of its context.
  case family
  /// The therapist's own copy, with what to ask the family to tell or show.
  case therapist
  /// Pocket cards to cut out, for the fridge or a bag: any context in the layout `cards`.
  case cards
}
