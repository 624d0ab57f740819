package nz.enrolment.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nz.enrolment.analytics.count.Cadences;
import nz.enrolment.analytics.hear.PurgeInbox;
import nz.enrolment.analytics.period.Cadence;
import nz.enrolment.analytics.release.ClosePeriods;
import nz.enrolment.journal.Transactions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What happens without anybody asking.
@QuarkusTest
@QuarkusTestResource(RealInfrastructure.class)
class HousekeepingIT {
  private static final Duration SOON = Duration.ofSeconds(30);

  private final UUID practice = UUID.randomUUID();

  @Inject ClosePeriods closePeriods;
  @Inject PurgeInbox purgeInbox;
  @Inject Cadences cadences;
  @Inject Transactions transactions;

  @BeforeEach
  void setClock() {
    SettableClock.set(SettableClock.START);
    Database.execute("truncate counter, release, cadence, journal_inbox");
  }

  @AfterEach
  void resetClock() {
    SettableClock.set(SettableClock.START);
  }

  @Test
  void closed_periods_are_released_and_announced_once_also_those_of_nobody() throws SQLException {
    Database.beginWithZero(practice, "2026-Q4");
    closePeriods.sweep();
    assertThat(released()).containsExactly("2026-Q1", "2026-Q2", "2026-Q3");
    SettableClock.set(Schedule.QUARTER.closesAt());
    closePeriods.sweep();
    closePeriods.sweep();
    assertThat(released()).containsExactly("2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4");
    try (var topic = new Topic()) {
      await().atMost(SOON).until(() -> announced(topic).size() >= 4);
      assertThat(announced(topic)).hasSize(4).contains(served("2026-Q4"), served("2026-Q1"));
    }
  }

  private List<String> released() {
    return Database.ask(
        "select period from release where scope = '%s' order by period".formatted(practice));
  }

  private List<String> announced(Topic topic) {
    return topic.readAll("enrolment-counts.v1").stream()
        .filter(record -> practice.toString().equals(record.key()))
        .map(record -> new String(record.value(), StandardCharsets.UTF_8))
        .toList();
  }

  private String served(String period) {
    var token = RealInfrastructure.infrastructure().token(practice.toString(), "practice-staff");
    return RestAssured.given().auth().oauth2(token).get("/counts/" + period).asString();
  }

  @ParameterizedTest
  @CsvSource({"399, QUARTERLY", "400, MONTHLY"})
  void last_years_released_total_decides_the_next_years_cadence_for_good(int total, Cadence cadence)
      throws SQLException {
    counter("2025-Q3", 1000, true);
    counter("2025-Q4", 100, true);
    counter("2026-Q1", 100, true);
    counter("2026-Q2", 100, true);
    counter("2026-Q3", total - 300, true);
    counter("2026-Q4", 1000, false);
    assertThat(cadence(2027)).isEqualTo(cadence);
    Database.execute("update counter set cells = array_fill(200, array[28])");
    assertThat(cadence(2027)).isEqualTo(cadence);
  }

  private void counter(String period, int total, boolean closed) {
    Database.execute(
        "insert into counter (practice, period, plan, cells, closed) values ('%s', '%s', 'ONE_BY_ONE', array_fill(%d, array[28]), %s)"
            .formatted(practice, period, total, closed));
  }

  private Cadence cadence(int year) throws SQLException {
    Cadence[] found = new Cadence[1];
    transactions.run(tx -> found[0] = cadences.of(tx, practice, year));
    return found[0];
  }

  @Test
  void the_inbox_forgets_after_nine_days() throws SQLException {
    for (int days = 8; days <= 10; days++) {
      Database.execute(
          "insert into journal_inbox values ('analytics', 't', '%d', 1, date '2026-11-20' - %d)"
              .formatted(days, days));
    }
    purgeInbox.purge();
    assertThat(Database.ask("select key from journal_inbox order by key"))
        .containsExactly("8", "9");
  }
}
