package nz.enrolment.analytics.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import nz.enrolment.local.Infrastructure;

/// How fast enrolments are counted, by one process and by two who share the topic and the database,
/// and how fast a practice's three years are served.
public final class AnalyticsBenchmark {
  private static final int PRACTICES = 60;

  private final PrintStream out = System.out;
  private final Infrastructure infrastructure = Infrastructure.forTests();
  private final Events events;

  private AnalyticsBenchmark() throws IOException {
    this.events = Events.inPractices(PRACTICES);
  }

  /// @param arguments how many events each time, and questions
  public static void main(String[] arguments) throws Exception {
    int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
    int questions = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 2000;
    var benchmark = new AnalyticsBenchmark();
    try {
      benchmark.measure(count, questions);
    } finally {
      benchmark.infrastructure.close();
    }
  }

  private void measure(int count, int questions) throws Exception {
    try (var one = Instance.start(infrastructure, "one")) {
      count(2000); // until it is there, and warm
      report("one process", count, count(count));
      try (var _ = Instance.start(infrastructure, "two")) {
        count(2000);
        report("two processes", count, count(count));
      }
      out.printf("counted: %d of %d, and the noise%n", total(), 4000 + 2 * count);
      try (var connection = connect()) {
        var practice = ThreeYears.keep(connection);
        out.println(practice.ask(one.url(), infrastructure, questions));
      }
    }
  }

  /// @return nanoseconds from the first event sent to the last one counted
  private long count(int number) throws Exception {
    long before = handled();
    long begin = System.nanoTime();
    events.send(infrastructure.kafka(), number);
    while (handled() < before + number) {
      Thread.sleep(20);
    }
    return System.nanoTime() - begin;
  }

  private void report(String who, int count, long nanos) {
    double perSecond = count / (nanos / 1e9);
    out.printf(
        "%s: %,d events in %.1f s, %,.0f a second; a million in %.1f minutes%n",
        who, count, nanos / 1e9, perSecond, 1e6 / perSecond / 60);
  }

  private long handled() throws SQLException {
    return ask("select count(*) from journal_inbox where topic = 'enrolment-completed.v1'");
  }

  private long total() throws SQLException {
    return ask("select sum(cells[1]) from counter");
  }

  private long ask(String sql) throws SQLException {
    try (var connection = connect();
        var rows = connection.createStatement().executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    } catch (SQLException e) {
      if ("42P01".equals(e.getSQLState())) {
        return 0; // the service has not made its tables yet
      }
      throw e;
    }
  }

  private Connection connect() throws SQLException {
    var at = infrastructure.database("analytics");
    return DriverManager.getConnection(at.jdbcUrl(), at.user(), at.password());
  }
}
