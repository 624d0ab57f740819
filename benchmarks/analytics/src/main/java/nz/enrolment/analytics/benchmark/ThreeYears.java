package nz.enrolment.analytics.benchmark;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import nz.enrolment.local.Infrastructure;

/// A practice with counters of 36 closed months, asked for all of them at once.
record ThreeYears(UUID practice) {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final String CADENCE =
      "insert into cadence select ?, year, 'MONTHLY' from generate_series(2023, 2025) year";
  private static final String COUNTERS =
      """
      insert into counter (practice, period, plan, cells)
      select ?, to_char(month, 'YYYY-MM'), 'ONE_BY_ONE', array_fill(40, array[28])
      from generate_series(date '2023-01-01', date '2025-12-01', interval '1 month') month\
      """;

  static ThreeYears keep(Connection connection) throws SQLException {
    var practice = UUID.randomUUID();
    for (String sql : new String[] {CADENCE, COUNTERS}) {
      try (var statement = connection.prepareStatement(sql)) {
        statement.setObject(1, practice);
        statement.executeUpdate();
      }
    }
    return new ThreeYears(practice);
  }

  /// @return what was measured, in one line; the first question releases the months
  String ask(URI url, Infrastructure infrastructure, int questions) throws Exception {
    String token = infrastructure.token(practice.toString(), "practice-staff");
    var question =
        HttpRequest.newBuilder(url.resolve("/counts?from=2023&to=2025"))
            .header("Authorization", "Bearer " + token)
            .build();
    long first = ask(question);
    long[] nanos = new long[questions];
    for (int i = 0; i < questions; i++) {
      nanos[i] = ask(question);
    }
    Arrays.sort(nanos);
    return String.format(
        Locale.ROOT,
        "three years of months: released in %.1f ms, then p50 %.1f ms, p99 %.1f ms of %,d",
        first / 1e6,
        nanos[questions / 2] / 1e6,
        nanos[questions * 99 / 100] / 1e6,
        questions);
  }

  private static long ask(HttpRequest question) throws Exception {
    long begin = System.nanoTime();
    var answer = HTTP.send(question, BodyHandlers.ofString());
    if (answer.statusCode() != 200 || answer.body().split("\"period\"").length != 37) {
      throw new IllegalStateException("not the 36 months: " + answer.statusCode());
    }
    return System.nanoTime() - begin;
  }
}
