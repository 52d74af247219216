/// What of the child's name a sheet prints. Source: minimum necessary, DOMAIN law section: name, initials or a blank line.
public enum NamePolicy: String, Hashable, Sendable, CaseIterable {
  case name, initials, blank
}
