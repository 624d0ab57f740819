package nz.enrolment.journal.publish;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import nz.enrolment.journal.JournalFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class RelayIT {
  private static final RelayTiming HOURLY =
      new RelayTiming(Duration.ofHours(1), Duration.ofHours(1));
  private static final String TURNS = "select pid from pg_locks where locktype = 'advisory'";
  private static final String OF_THIS_DATABASE =
      " and database = (select oid from pg_database where datname = current_database())";

  private JournalFixture bench;

  @BeforeEach
  void prepare() throws Exception {
    bench = JournalFixture.prepare();
  }

  @AfterEach
  void restore() {
    JournalFixture.INFRASTRUCTURE.startDatabase();
    JournalFixture.INFRASTRUCTURE.startBroker();
  }

  @Test
  void a_relay_killed_between_send_and_delete_sends_again_and_loses_nothing() throws Exception {
    bench.announce("a");
    bench.announce("a");
    try (var deletes = bench.connect()) {
      deletes.setAutoCommit(false);
      deletes.createStatement().execute("lock table journal_outbox in share mode");
      sendAndDie();
      // A backend that waits for a lock does not notice that its client is gone.
      bench.execute(
          "select pg_terminate_backend(pid) from pg_stat_activity"
              + " where application_name = 'journal-relay' and datname = current_database()");
    }
    assertThat(bench.waiting()).isEqualTo(2);

    try (Relay _ = Relay.start(bench.relaySettings())) {
      assertThat(JournalFixture.sequences(bench.read(bench.topic(), 4)))
          .containsExactly(1L, 2L, 1L, 2L);
      awaitEmptyOutbox();
    }
  }

  private void sendAndDie() throws Exception {
    Process relay = RelayProcess.start(bench, "192m");
    try {
      assertThat(JournalFixture.sequences(bench.read(bench.topic(), 2))).containsExactly(1L, 2L);
    } finally {
      relay.destroyForcibly().waitFor();
    }
  }

  @Test
  void a_second_relay_waits_while_the_first_one_works_and_takes_over_after_it() throws Exception {
    Relay first = Relay.start(bench.relaySettings());
    long turn = awaitTurn();
    try (Relay _ = Relay.start(bench.relaySettings())) {
      await().atMost(10, SECONDS).until(() -> sessions() == 2);
      bench.announce("a");
      awaitEmptyOutbox();
      assertThat(turns()).containsExactly(turn);

      first.close();

      assertThat(awaitTurn()).isNotEqualTo(turn);
      bench.announce("a");
      assertThat(JournalFixture.sequences(bench.read(bench.topic(), 2))).containsExactly(1L, 2L);
    }
  }

  /// Or it would look again in an hour.
  @Test
  void is_woken_by_what_is_appended() throws Exception {
    Relay relay = Relay.start(bench.relaySettings(), HOURLY);
    for (int i = 0; i < 10; i++) {
      bench.announce("a");
      awaitEmptyOutbox();
    }

    Thread closing = Thread.startVirtualThread(relay::close);
    await().until(() -> relay.isRunning() && isWaiting(closing));
    bench.announce("a");
    closing.join();
    assertThat(relay.isRunning()).isFalse();
  }

  private static boolean isWaiting(Thread thread) {
    return thread.getState() == Thread.State.TIMED_WAITING;
  }

  @Test
  void comes_back_with_the_database() throws Exception {
    try (Relay _ = Relay.start(bench.relaySettings())) {
      bench.announce("a");
      awaitEmptyOutbox();

      JournalFixture.INFRASTRUCTURE.killDatabase();
      JournalFixture.INFRASTRUCTURE.startDatabase();
      bench.announce("a");

      assertThat(JournalFixture.sequences(bench.read(bench.topic(), 2))).containsExactly(1L, 2L);
    }
  }

  @Test
  void keeps_what_it_cannot_send_until_the_broker_is_back() throws Exception {
    try (Relay _ = Relay.start(bench.relaySettings())) {
      bench.announce("a");
      awaitEmptyOutbox();

      JournalFixture.INFRASTRUCTURE.killBroker();
      for (int i = 0; i < 20; i++) {
        bench.announce("a");
      }
      assertThat(bench.waiting()).isEqualTo(20);
      JournalFixture.INFRASTRUCTURE.startBroker();

      awaitEmptyOutbox();
      List<Long> arrived = JournalFixture.sequences(bench.read(bench.topic(), 21));
      assertThat(arrived.stream().distinct().toList())
          .isEqualTo(LongStream.rangeClosed(1, 21).boxed().toList());
    }
  }

  @Test
  void stops_at_once_while_there_is_no_broker() throws Exception {
    bench.announce("a");
    var dying = Map.of("interceptor.classes", BrokerDiesAtSend.class.getName());
    Relay relay = Relay.start(bench.relaySettings(dying));
    BrokerDiesAtSend.DEAD.await();

    relay.close();

    assertThat(relay.isRunning()).as("it waits for an acknowledgement").isFalse();
    await().atMost(10, SECONDS).until(() -> sessions() == 0);
    assertThat(bench.waiting()).isEqualTo(1);

    Relay next = Relay.start(bench.relaySettings());
    awaitTurn();
    next.close();
    assertThat(next.isRunning()).as("it asks for the topic").isFalse();
  }

  private void awaitEmptyOutbox() {
    await()
        .pollInterval(Duration.ofMillis(20))
        .atMost(60, SECONDS)
        .until(() -> bench.waiting() == 0);
  }

  private long awaitTurn() {
    await().atMost(20, SECONDS).until(() -> turns().size() == 1);
    return turnsNow().getFirst();
  }

  private List<Long> turnsNow() {
    try {
      return turns();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<Long> turns() throws SQLException {
    return bench.numbers(TURNS + OF_THIS_DATABASE);
  }

  private long sessions() throws SQLException {
    return bench
        .numbers(
            "select count(*) from pg_stat_activity"
                + " where application_name = 'journal-relay' and datname = current_database()")
        .getFirst();
  }
}
