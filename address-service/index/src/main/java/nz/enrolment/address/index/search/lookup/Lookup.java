package nz.enrolment.address.index.search.lookup;

/// How one word is looked up.
public enum Lookup {
  /// As it stands, in the road's own name.
  NAMED,
  /// As it stands.
  WHOLE,
  /// It and every word that begins with it.
  OPEN,
  /// Every word within one slip of it.
  SLIPPED,
  /// Every word that begins with something within one slip of it.
  SLIPPED_END
}
