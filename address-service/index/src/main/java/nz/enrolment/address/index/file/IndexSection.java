package nz.enrolment.address.index.file;

/// The sections of an index file, in the order in which they lie. The grammar of each is in
/// [IndexFormat].
public enum IndexSection {
  /// Distinct texts, sorted.
  TEXTS,
  /// Distinct numberings: unit, level, suffix, range.
  NUMBERINGS,
  /// Distinct suburbs within a city and postcode.
  LOCALITIES,
  /// Roads within one locality, best first.
  ROADS,
  /// The number and numbering of each address; addresses lie by road, number and numbering.
  ADDRESS_HOUSES,
  /// The id of each address.
  ADDRESS_IDS,
  /// Where each address is.
  ADDRESS_PLACES,
  /// Addresses by id.
  BY_ID,
  /// Addresses whose number is a range.
  RANGES,
  /// The words by which roads are found.
  WORDS,
  /// For each road, the words that it is filed under.
  ROAD_WORDS,
  /// For each word, the roads that are filed under it.
  WORD_ROADS,
  /// For each word, the roads that have it in their own name.
  NAME_ROADS,
  /// Words by what is left of them without one letter.
  SLIPS,
  /// Beginnings that many words share.
  BEGINNINGS,
  /// For each beginning, the roads that are filed under any of its words.
  BEGINNING_ROADS,
  /// House numbers.
  HOUSES,
  /// For each house number, the roads that have it.
  HOUSE_ROADS
}
