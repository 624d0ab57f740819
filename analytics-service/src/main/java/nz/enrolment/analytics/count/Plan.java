package nz.enrolment.analytics.count;

import java.util.List;
import nz.enrolment.analytics.generalise.Countable;

/// Which cells a counter has, and in which order: first everyone, then table after table. A plan is
/// never changed. Another one is a constant of its own, and a counter keeps the plan that it began
/// with, so that a change takes effect with the next period.
public enum Plan {
  /// One characteristic at a time.
  ONE_BY_ONE(
      List.of(
          Table.AGE_BAND,
          Table.GENDER,
          Table.ETHNICITY,
          Table.SMOKING,
          Table.ELIGIBILITY,
          Table.LANGUAGE)),
  /// Two characteristics at a time.
  PAIRS(List.of(Table.AGE_BAND_AND_GENDER, Table.AGE_BAND_AND_ETHNICITY)),
  /// Sessions with a form.
  JOURNEYS(List.of(Table.FURTHEST, Table.MINUTES, Table.DEVICE));

  /// The plan of counters of enrolments that begin now.
  public static final Plan CURRENT = ONE_BY_ONE;

  private static final int TOTAL = 0;

  private final List<Table> tables;

  Plan(List<Table> tables) {
    this.tables = tables;
  }

  /// In order.
  public List<Table> tables() {
    return tables;
  }

  /// The number of cells.
  int size() {
    return 1 + tables.stream().mapToInt(table -> table.labels().size()).sum();
  }

  /// The first cell of a table.
  int start(Table table) {
    return 1
        + tables.stream()
            .takeWhile(other -> other != table)
            .mapToInt(other -> other.labels().size())
            .sum();
  }

  /// What one person adds to each cell: 0 or 1.
  int[] increments(Countable person) {
    int[] increments = new int[size()];
    increments[TOTAL] = 1;
    for (Table table : tables) {
      int start = start(table);
      table.positions(person).forEach(position -> increments[start + position] = 1);
    }
    return increments;
  }
}
