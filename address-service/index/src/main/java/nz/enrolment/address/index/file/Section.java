package nz.enrolment.address.index.file;

/// The sections of an index file, in the order in which they lie. The grammar of each is in
/// [IndexFormat].
public enum Section {
  /// Distinct texts, sorted.
  TEXTS,
  /// Distinct numberings: unit, level, suffix, range.
  NUMBERINGS,
  /// Roads within one locality, best first.
  ROADS,
  /// Addresses, by road, number and numbering.
  ADDRESSES,
  /// Addresses by id.
  IDS,
  /// From each word to the roads that are filed under it.
  WORDS,
  /// From each word of a road's own name to the roads.
  NAMES,
  /// From short beginnings of words to the roads that are filed under any of them.
  BEGINNINGS,
  /// From each house number to the roads that have it.
  NUMBERS
}
