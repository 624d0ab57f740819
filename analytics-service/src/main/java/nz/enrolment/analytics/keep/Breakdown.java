package nz.enrolment.analytics.keep;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// The raw counts of one week by one characteristic. Every value of it is there, also those that
/// nobody has: which rows a table has says nothing of anyone.
///
/// @param by the characteristic, as it is published
/// @param parts how the counts add up
/// @param counts by value, in the order of the list that they are from
public record Breakdown(String by, Parts parts, Map<String, Integer> counts) {

  /// How the counts of a breakdown relate to the total.
  public enum Parts {
    /// Everyone is in one of them: their sum is the total.
    EXCLUSIVE,
    /// Everyone is in one or several of them: their sum is the total or more.
    OVERLAPPING
  }

  public Breakdown {
    counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
  }

  /// Counts people by the values that each has.
  static Breakdown of(
      String by,
      Parts parts,
      List<String> values,
      Collection<Group> groups,
      Function<Group, List<String>> valuesOf) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    values.forEach(value -> counts.put(value, 0));
    for (Group group : groups) {
      valuesOf.apply(group).forEach(value -> counts.merge(value, group.people(), Integer::sum));
    }
    return new Breakdown(by, parts, counts);
  }

  /// Raw counts isolate people.
  @Override
  public String toString() {
    return "Breakdown[%s]".formatted(by);
  }
}
