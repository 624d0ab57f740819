package nz.enrolment.journal.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import nz.enrolment.journal.JournalFixture;
import nz.enrolment.journal.event.Event;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class RelayFailureIT {
  private static final int MORE_THAN_A_BATCH = 600;
  private static final int ATTEMPTS = 5;
  private static final int TOO_LARGE = 3 * 1024 * 1024;
  private static final int LARGE = 900 * 1024;

  /// Each look at the outbox is an attempt of its own, if anything failed before.
  private static final RelayTiming RETRY_AT_ONCE =
      new RelayTiming(Duration.ZERO, Duration.ofMillis(50));

  private JournalFixture bench;

  @BeforeEach
  void prepare() throws Exception {
    bench = JournalFixture.prepare();
  }

  @Test
  void an_event_too_large_holds_up_its_key_alone_and_nothing_is_sent_twice() throws Exception {
    OutboxRecord tooLarge = tooLarge("a");
    bench.transactions().run(tx -> Outbox.append(tx, tooLarge));
    appendMany(bench.topic(), "a", 2, MORE_THAN_A_BATCH);
    append(bench.event("b", 1));

    var counting = Map.of("interceptor.classes", SendCounts.class.getName());
    try (Relay _ = Relay.start(bench.relaySettings(counting), RETRY_AT_ONCE)) {
      await().atMost(20, SECONDS).until(() -> bench.sent() == 1);
      await().atMost(20, SECONDS).until(() -> SendCounts.of(bench.topic()) > 3);
      append(bench.event("b", 2));
      await().atMost(20, SECONDS).until(() -> bench.sent() == 2);
      await().atMost(20, SECONDS).until(() -> bench.waiting() == MORE_THAN_A_BATCH);

      bench.execute("delete from journal_outbox where octet_length(value) > 1000000");
      awaitEmptyOutbox();
    }
    var records = bench.read(bench.topic(), MORE_THAN_A_BATCH + 1);
    assertThat(records.subList(0, 2))
        .extracting(record -> new String(record.key(), UTF_8))
        .containsOnly("b");
    assertThat(JournalFixture.sequences(records.subList(2, records.size())))
        .isEqualTo(LongStream.rangeClosed(2, MORE_THAN_A_BATCH).boxed().toList());
  }

  /// Whether the producer says soon that there is no such topic, or goes on to ask for it.
  ///
  /// @param patience of the producer, in milliseconds: of whoever waits for it too
  @ParameterizedTest
  @ValueSource(strings = {"100", "100000"})
  void a_topic_that_is_not_there_holds_up_no_other_and_gets_its_events_once_it_is(String patience)
      throws Exception {
    String late = "late-" + UUID.randomUUID();
    for (int key = 0; key < MORE_THAN_A_BATCH; key++) {
      append(JournalFixture.event(late, Integer.toString(key), 1));
    }
    append(bench.event("b", 1));

    var settings = bench.relaySettings(Map.of("max.block.ms", patience));
    try (Relay _ = Relay.start(settings, RETRY_AT_ONCE)) {
      for (int others = 1; others <= ATTEMPTS; others++) {
        int sent = others;
        await().atMost(20, SECONDS).until(() -> bench.sent() == sent);
        append(bench.event("b", others + 1));
      }
      await().atMost(20, SECONDS).until(() -> bench.sent() == ATTEMPTS + 1);
      await().atMost(20, SECONDS).until(() -> bench.waiting() == MORE_THAN_A_BATCH);

      JournalFixture.INFRASTRUCTURE.createTopics(late);
      awaitEmptyOutbox();
    }
    assertThat(bench.read(late, MORE_THAN_A_BATCH)).hasSize(MORE_THAN_A_BATCH);
  }

  /// The events are twice as large as the heap.
  @Test
  void many_large_events_fit_a_small_heap() throws Exception {
    int events = 150;
    for (int key = 0; key < events; key++) {
      append(JournalFixture.event(bench.topic(), Integer.toString(key), 1, new byte[LARGE]));
    }
    Process relay = RelayProcess.start(bench, "64m");
    try {
      awaitEmptyOutbox();
      assertThat(bench.sent()).isEqualTo(events);
    } finally {
      relay.destroyForcibly().waitFor();
    }
  }

  @Test
  void begins_anew_after_an_error() throws Exception {
    bench.announce("a");
    Map<String, String> failing = Map.of("interceptor.classes", FailsOnce.class.getName());
    FailsOnce.HAS_FAILED.set(false);
    try (Relay relay = Relay.start(bench.relaySettings(failing))) {
      awaitEmptyOutbox();
      assertThat(FailsOnce.HAS_FAILED).isTrue();
      assertThat(relay.isRunning()).isTrue();
    }
  }

  @Test
  void does_not_run_once_it_is_closed() {
    Relay relay = Relay.start(bench.relaySettings());
    assertThat(relay.isRunning()).isTrue();
    relay.close();
    assertThat(relay.isRunning()).isFalse();
  }

  /// No event may be as large: a dead letter with all its headers might.
  private OutboxRecord tooLarge(String key) {
    return new OutboxRecord(bench.topic(), key.getBytes(UTF_8), List.of(), new byte[TOO_LARGE]);
  }

  private void append(Event event) throws SQLException {
    bench.transactions().run(tx -> Outbox.append(tx, OutboxRecord.of(event)));
  }

  private void appendMany(String topic, String key, int first, int last) throws SQLException {
    List<Event> events =
        LongStream.rangeClosed(first, last)
            .mapToObj(sequence -> JournalFixture.event(topic, key, sequence))
            .toList();
    bench.transactions().run(tx -> appendAll(tx, events));
  }

  private static void appendAll(Connection tx, List<Event> events) throws SQLException {
    for (Event event : events) {
      Outbox.append(tx, OutboxRecord.of(event));
    }
  }

  private void awaitEmptyOutbox() {
    await().atMost(40, SECONDS).until(() -> bench.waiting() == 0);
  }
}
