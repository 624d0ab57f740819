package nz.enrolment.address.index.search;

/// How the words of an interpretation are looked up. Numbers are taken as they stand: `1` is not
/// the beginning of every postcode.
@FunctionalInterface
interface Manner {
  /// @param first whether the word is the first of its interpretation
  RoadStream roads(Vocabulary vocabulary, Word word, boolean first);

  /// Every word as it stands, and the first in the road's own name: `15 new street` is New Street
  /// before any street in New Plymouth.
  Manner NAMED =
      (vocabulary, word, first) -> first ? vocabulary.named(word) : vocabulary.exactly(word);

  /// Every word as it stands.
  Manner EXACTLY = (vocabulary, word, _) -> vocabulary.exactly(word);

  /// The last word of the query may be unfinished.
  Manner LAST_OPEN =
      (vocabulary, word, _) ->
          word.last() && !word.isNumber()
              ? vocabulary.beginningWith(word)
              : vocabulary.exactly(word);

  /// Any word may be unfinished, and so may the last number: it may become a postcode.
  Manner ALL_OPEN =
      (vocabulary, word, _) ->
          word.isNumber() && !word.last()
              ? vocabulary.exactly(word)
              : vocabulary.beginningWith(word);

  /// One word may have a slip in it, any other may be unfinished.
  static Manner slipIn(Word slipped) {
    return (vocabulary, word, first) ->
        word == slipped
            ? vocabulary.near(word, word.last())
            : ALL_OPEN.roads(vocabulary, word, first);
  }
}
