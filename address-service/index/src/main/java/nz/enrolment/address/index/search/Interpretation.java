package nz.enrolment.address.index.search;

import java.util.List;

/// One thing that a query may mean.
sealed interface Interpretation {
  /// What must be filed for a road: words of its name, suburb, city, or a postcode.
  List<Word> words();

  /// Any address along the roads.
  record Street(List<Word> words) implements Interpretation {}

  /// One house along the roads.
  ///
  /// @param open whether its number was typed last and may go on
  record Premises(House house, List<Word> words, boolean open) implements Interpretation {}
}
