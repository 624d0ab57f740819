package nz.enrolment.system;

import java.sql.SQLException;
import java.util.List;
import nz.enrolment.local.DemoPractice;

/// The counters of analytics, so that who owns the database can count with them exactly: they are
/// begun without noise, before anybody else begins them.
record Counters(Tables tables) {
  private static final List<String> PRACTICES =
      List.of(DemoPractice.ID.toString(), "0f9d2a7e-58b3-4c11-8d6e-b1a2c3d4e5f6");

  private static final String BEGIN =
      """
      insert into counter (practice, period, plan, cells)
      values ('%s', to_char(now() at time zone 'Pacific/Auckland', 'YYYY-"Q"Q'), 'ONE_BY_ONE',
        array_fill(0, array[28]))
      on conflict do nothing\
      """;

  private static final String TOTAL =
      "select coalesce(sum(cells[1]), 0) from counter where subject = 'enrolments'";

  /// Begins those of this quarter that there are not yet.
  static Counters begin(Tables tables) throws SQLException {
    for (String practice : PRACTICES) {
      tables.execute("analytics", BEGIN.formatted(practice));
    }
    return new Counters(tables);
  }

  /// How many people were counted, and perhaps the noise of counters that others began.
  int total() throws SQLException {
    return Integer.parseInt(tables.first("analytics", TOTAL).getFirst());
  }
}
