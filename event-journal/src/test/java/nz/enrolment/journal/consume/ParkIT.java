package nz.enrolment.journal.consume;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import nz.enrolment.journal.JournalFixture;
import nz.enrolment.journal.Records;
import nz.enrolment.journal.publish.OutboxRecord;
import nz.enrolment.journal.publish.WaitingRecords;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// While a consumer tries a record again and again, in a thread as in a service.
@Timeout(120)
class ParkIT {
  private static final ConsumerRecord<byte[], byte[]> RECORD = Records.event(1, 7);

  private final Watched watched = new Watched();
  private final AtomicBoolean isMended = new AtomicBoolean();
  private JournalFixture bench;

  @BeforeEach
  void prepare() throws Exception {
    bench = JournalFixture.prepare();
  }

  /// It fails until it is mended, and its message is nobody's business.
  private Consumer failing() {
    return new Consumer(
        JournalFixture.CONSUMER,
        bench.transactions(),
        envelope -> {
          if (!isMended.get()) {
            throw new IOException("Wiremu Tāwhiri's disk");
          }
          return bench.keepEffects().handle(envelope);
        },
        watched);
  }

  private CompletableFuture<Void> handle(ConsumerRecord<byte[], byte[]> record) {
    return CompletableFuture.runAsync(
        () -> {
          try {
            failing().handle(record);
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
        },
        Thread::startVirtualThread);
  }

  private void awaitAttempts(int atLeast) {
    await()
        .atMost(20, SECONDS)
        .until(() ->
            bench.numbers("select attempts from journal_retry").stream()
                .anyMatch(attempts -> attempts >= atLeast));
  }

  private String park(long offset) throws SQLException, InterruptedException {
    return park(JournalFixture.CONSUMER, Records.TOPIC, "0", Long.toString(offset), "night shift");
  }

  private String park(String... arguments) throws SQLException, InterruptedException {
    var out = new ByteArrayOutputStream();
    try (var database = bench.connect()) {
      boolean isDone = Park.run(database, arguments, new PrintStream(out, true, UTF_8));
      return isDone + " " + out.toString(UTF_8).strip();
    }
  }

  private List<OutboxRecord> letters() throws SQLException {
    try (var connection = bench.connect()) {
      return WaitingRecords.in(connection);
    }
  }

  @Test
  void a_record_that_fails_is_parked_with_its_cause_and_the_next_is_handled() throws Exception {
    var handling = handle(RECORD);
    awaitAttempts(2);
    assertThat(watched.held).containsExactly("bench enrolment-completed.v1/0@7");

    assertThat(park(7))
        .startsWith("true Parked by night shift at ")
        .endsWith("Its letter goes to enrolment-completed.v1.bench.dead-letter.");
    handling.join();
    assertThat(watched.held).isEmpty();
    assertThat(watched.refused).containsExactly("bench enrolment-completed.v1 parked");

    OutboxRecord letter = letters().getFirst();
    assertThat(letter.value()).isEqualTo(RECORD.value());
    assertThat(Records.texts(letter.headers()))
        .containsAllEntriesOf(Records.headers(1))
        .containsEntry("dead-letter-reason", "parked")
        .containsEntry(
            "dead-letter-cause",
            "java.io.IOException, at its root java.io.IOException, SQLSTATE none")
        .containsEntry("dead-letter-offset", "7");
    isMended.set(true);
    failing().handle(Records.event(2, 8));
    assertThat(bench.effects()).containsExactly(2L);
  }

  @Test
  void what_is_tried_again_is_listed_without_what_it_says() throws Exception {
    assertThat(park(new String[0])).isEqualTo("true ");

    var handling = handle(RECORD);
    awaitAttempts(2);

    assertThat(park(new String[0]))
        .contains("bench enrolment-completed.v1 0 7: fails for ", "java.io.IOException")
        .doesNotContain("Wiremu", Records.KEY);
    park(7);
    handling.join();
    assertThat(park(new String[0])).isEqualTo("true ");
  }

  @Test
  void no_other_record_is_parked_in_its_place() throws Exception {
    var handling = handle(RECORD);
    awaitAttempts(1);

    String refused = "false Not parked: no record there is tried again.";
    assertThat(park(8)).startsWith(refused);
    assertThat(park("other", Records.TOPIC, "0", "7", "night shift")).startsWith(refused);
    assertThat(park(JournalFixture.CONSUMER, "enrolment-document.v1", "0", "7", "night shift"))
        .startsWith(refused);
    assertThat(park(JournalFixture.CONSUMER, Records.TOPIC, "1", "7", "night shift"))
        .startsWith(refused);
    assertThat(letters()).isEmpty();

    isMended.set(true);
    handling.join();
    failing().handle(Records.event(2, 8));
    assertThat(bench.effects()).containsExactly(1L, 2L);
  }

  @Test
  void a_record_that_was_handled_cannot_be_parked() throws Exception {
    var handling = handle(RECORD);
    awaitAttempts(1);
    isMended.set(true);
    handling.join();

    assertThat(park(7)).startsWith("false Not parked: no record there is tried again.");
    assertThat(letters()).isEmpty();
  }

  @Test
  void a_record_that_is_handled_after_all_is_not_parked() throws Exception {
    var handling = handle(RECORD);
    awaitAttempts(1);
    isMended.set(true);
    bench.execute("update journal_retry set parked_by = 'in the last moment'");
    handling.join();

    assertThat(letters()).isEmpty();
    assertThat(bench.effects()).containsExactly(1L);
    assertThat(bench.numbers("select count(*) from journal_retry")).containsExactly(0L);
  }

  @Test
  void whoever_parks_it_first_stands_and_it_makes_one_letter() throws Exception {
    var handling = handle(RECORD);
    awaitAttempts(1);
    park(7);
    handling.join();

    assertThat(park(JournalFixture.CONSUMER, Records.TOPIC, "0", "7", "day shift"))
        .startsWith("true Parked by night shift at ");
    assertThat(letters()).hasSize(1);
    assertThat(
            bench.numbers("select count(*) from journal_dead_letter where parked_at is not null"))
        .containsExactly(1L);
  }

  @Test
  void two_who_try_it_while_its_partition_changes_hands_make_one_letter() throws Exception {
    var before = handle(RECORD);
    var after = handle(RECORD);
    awaitAttempts(4);

    park(7);

    before.join();
    after.join();
    assertThat(letters()).hasSize(1);
    assertThat(bench.numbers("select count(*) from journal_retry")).containsExactly(0L);
  }

  /// The letter is durable, the offset is not: the record comes again, and fails again.
  @Test
  void a_record_that_was_parked_before_a_kill_is_not_tried_for_ever_when_it_comes_again()
      throws Exception {
    var handling = handle(RECORD);
    awaitAttempts(1);
    park(7);
    handling.join();

    failing().handle(RECORD);

    assertThat(letters()).hasSize(1);
    assertThat(bench.numbers("select count(*) from journal_retry")).containsExactly(0L);
  }

  /// The order is durable, and whoever should have followed it is gone.
  @Test
  void an_order_outlives_the_process_that_was_killed() throws Exception {
    bench
        .transactions()
        .run(tx -> new Retries(JournalFixture.CONSUMER).note(tx, RECORD, "an older one"));
    bench.execute("update journal_retry set parked_by = 'night shift'");

    failing().handle(RECORD);

    assertThat(Records.texts(letters().getFirst().headers()))
        .containsEntry("dead-letter-reason", "parked");
  }

  @Test
  void what_a_killed_process_noted_goes_when_a_later_record_of_its_partition_is_settled()
      throws Exception {
    bench.transactions().run(tx -> new Retries(JournalFixture.CONSUMER).note(tx, RECORD, "killed"));
    var handling = handle(Records.event(2, 8));
    await()
        .atMost(20, SECONDS)
        .until(() -> bench.numbers("select 1 from journal_retry").size() == 2);
    isMended.set(true);
    handling.join();

    assertThat(bench.numbers("select count(*) from journal_retry")).containsExactly(0L);
  }

  @Test
  void who_parks_must_say_so() {
    assertThatThrownBy(() -> park(JournalFixture.CONSUMER, Records.TOPIC, "0", "7", " "))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> park(JournalFixture.CONSUMER))
        .hasMessageStartingWith("Expected: consumer");
  }
}
