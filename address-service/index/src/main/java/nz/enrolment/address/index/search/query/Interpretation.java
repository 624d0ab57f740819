package nz.enrolment.address.index.search.query;

/// One thing that a query may mean.
public sealed interface Interpretation {
  /// What must be filed for a road: words of its name, suburb, city, or a postcode. Bit n stands
  /// for word n of the query.
  int words();

  /// The same with other words.
  Interpretation with(int words);

  /// Any address along the roads.
  record Street(int words) implements Interpretation {
    @Override
    public Interpretation with(int other) {
      return new Street(other);
    }
  }

  /// One house along the roads.
  ///
  /// @param open whether its number was typed last and may go on
  record Premises(House house, int words, boolean open) implements Interpretation {
    @Override
    public Interpretation with(int other) {
      return new Premises(house, other, open);
    }
  }
}
