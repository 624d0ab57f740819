package nz.enrolment.address.server.serve;

import java.util.List;
import nz.enrolment.address.index.search.show.Address;
import nz.enrolment.address.index.search.show.Match;

/// What kind of search it was: what an operator may know of a query. The first that applies.
enum QueryClass {
  /// Nothing was found.
  NOTHING,
  /// A word is not as it is written in the best match.
  TYPO,
  /// The query has a unit before its number, or the best match is a unit.
  UNIT,
  /// The query has the postcode of the best match.
  POSTCODE,
  /// The query has a number.
  NUMBER,
  /// Words only, finished or not.
  PREFIX;

  static QueryClass of(String query, List<Match> matches) {
    return matches.isEmpty() ? NOTHING : of(query, matches.getFirst().address());
  }

  private static QueryClass of(String query, Address best) {
    if (Typos.isIn(query, best)) {
      return TYPO;
    }
    var parts = best.parts();
    if (query.indexOf('/') >= 0 || !parts.unit().isEmpty()) {
      return UNIT;
    }
    if (!parts.postcode().isEmpty() && query.contains(parts.postcode())) {
      return POSTCODE;
    }
    return query.chars().anyMatch(Character::isDigit) ? NUMBER : PREFIX;
  }
}
