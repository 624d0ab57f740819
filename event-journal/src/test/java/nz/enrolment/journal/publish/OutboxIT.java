package nz.enrolment.journal.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import nz.enrolment.journal.JournalFixture;
import nz.enrolment.journal.Records;
import nz.enrolment.journal.event.Envelope;
import nz.enrolment.journal.event.Event;
import nz.enrolment.journal.event.ParsedRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class OutboxIT {
  private static final int WRITERS = 8;
  private static final int EVENTS_OF_A_WRITER = 50;

  /// `-Doutbox.seed=` repeats the choices of a run, if not how they met.
  private static final long SEED = Long.getLong("outbox.seed", new Random().nextLong());

  private static final String WAITING =
      """
      select count(*) from pg_locks
      where not granted
        and database = (select oid from pg_database where datname = current_database())\
      """;
  private static final List<String> KEYS = List.of("a", "b", "c", "d");

  @Test
  void a_transaction_that_rolls_back_announces_nothing_and_uses_no_number() throws Exception {
    JournalFixture bench = JournalFixture.prepare();

    assertThatThrownBy(() -> announceAndFail(bench)).hasMessage("after the append");
    bench.announce("a");

    try (Relay _ = Relay.start(bench.relaySettings())) {
      assertThat(JournalFixture.sequences(bench.read(bench.topic(), 1))).containsExactly(1L);
    }
    assertThat(bench.waiting()).isZero();
  }

  private static void announceAndFail(JournalFixture bench) throws SQLException {
    bench
        .transactions()
        .run(tx -> {
          bench.publish(tx, "a");
          throw new SQLException("after the append");
        });
  }

  @Test
  void a_record_arrives_as_it_was_appended() throws Exception {
    JournalFixture bench = JournalFixture.prepare();
    Event event = bench.event(Records.KEY, 1);
    bench.transactions().run(tx -> Outbox.append(tx, OutboxRecord.of(event)));

    try (Relay _ = Relay.start(bench.relaySettings())) {
      var record = bench.read(bench.topic(), 1).getFirst();
      assertThat(ParsedRecord.of(record)).isInstanceOf(ParsedRecord.Opened.class);
      Envelope envelope = ((ParsedRecord.Opened) ParsedRecord.of(record)).envelope();
      assertThat(envelope.id()).isEqualTo(event.id());
      assertThat(envelope.time()).isEqualTo(event.time());
      assertThat(envelope.key()).isEqualTo(Records.KEY);
      assertThat(envelope.data()).isEqualTo(event.data());
    }
  }

  @Test
  void events_of_a_key_leave_in_order_while_eight_write_at_once() throws Exception {
    JournalFixture bench = JournalFixture.prepare();
    int all = WRITERS * EVENTS_OF_A_WRITER;

    List<ConsumerRecord<byte[], byte[]>> records;
    try (Relay _ = Relay.start(bench.relaySettings())) {
      writeAtOnce(bench);
      records = bench.read(bench.topic(), all);
    }

    assertThat(records).hasSize(all);
    sequencesByKey(records)
        .forEach((key, sequences) ->
            assertThat(sequences)
                .as("key %s", key)
                .isEqualTo(LongStream.rangeClosed(1, sequences.size()).boxed().toList()));
  }

  @Test
  void a_second_transaction_waits_for_the_first_one_of_its_key_and_for_no_other() throws Exception {
    JournalFixture bench = JournalFixture.prepare();
    try (Connection first = bench.connect();
        ExecutorService thread = Executors.newSingleThreadExecutor()) {
      first.setAutoCommit(false);
      bench.publish(first, "a");

      publish(bench, "b");
      Future<?> second = thread.submit(() -> publish(bench, "a"));

      await().atMost(20, SECONDS).until(() -> bench.numbers(WAITING).equals(List.of(1L)));
      assertThat(second).isNotDone();
      first.commit();
      second.get(10, SECONDS);
    }
    assertThat(bench.waiting()).isEqualTo(3);
  }

  /// Otherwise two that publish on the same two topics in another order would wait for each other.
  @Test
  void a_second_transaction_waits_for_the_first_one_of_its_key_on_whatever_topic()
      throws Exception {
    JournalFixture bench = JournalFixture.prepare();
    try (Connection first = bench.connect();
        ExecutorService thread = Executors.newSingleThreadExecutor()) {
      first.setAutoCommit(false);
      bench.publish(first, "a");

      Future<?> second = thread.submit(() -> publish(bench.onAnotherTopic(), "a"));

      await().atMost(20, SECONDS).until(() -> bench.numbers(WAITING).equals(List.of(1L)));
      assertThat(second).isNotDone();
      first.commit();
      second.get(10, SECONDS);
    }
    assertThat(bench.waiting()).isEqualTo(2);
  }

  @Test
  void an_event_to_which_no_other_belongs_has_a_key_that_is_kept_nowhere() throws Exception {
    JournalFixture bench = JournalFixture.prepare();
    Publisher publisher = new Publisher(bench.topic(), "/bench");
    for (int i = 0; i < 2; i++) {
      bench
          .transactions()
          .run(tx -> publisher.publishAlone(tx, "bench.v1", Instant.now(), "{}".getBytes(UTF_8)));
    }

    assertThat(bench.numbers("select count(*) from journal_sequence")).containsExactly(0L);
    try (Relay _ = Relay.start(bench.relaySettings())) {
      var records = bench.read(bench.topic(), 2);
      assertThat(JournalFixture.sequences(records)).containsExactly(1L, 1L);
      assertThat(records)
          .extracting(record -> new String(record.key(), UTF_8))
          .doesNotHaveDuplicates();
    }
  }

  private static Void publish(JournalFixture bench, String key) throws SQLException {
    bench.announce(key);
    return null;
  }

  private static void writeAtOnce(JournalFixture bench) throws Exception {
    try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
      System.out.println("outbox.seed=" + SEED);
      List<Future<?>> done = new ArrayList<>();
      for (int i = 0; i < WRITERS; i++) {
        Random random = new Random(SEED + i);
        done.add(writers.submit(() -> write(bench, random)));
      }
      for (Future<?> writer : done) {
        writer.get();
      }
    }
  }

  private static Void write(JournalFixture bench, Random random) throws SQLException {
    for (int i = 0; i < EVENTS_OF_A_WRITER; i++) {
      String key = KEYS.get(random.nextInt(KEYS.size()));
      int millis = random.nextInt(10);
      bench.transactions().run(tx -> announceSlowly(tx, bench, key, millis));
    }
    return null;
  }

  /// Time between append and commit is what lets ids and commits fall out of order.
  private static void announceSlowly(Connection tx, JournalFixture bench, String key, int millis)
      throws SQLException {
    bench.publish(tx, key);
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new SQLException(e);
    }
  }

  private static Map<String, List<Long>> sequencesByKey(
      List<ConsumerRecord<byte[], byte[]>> records) {
    return records.stream()
        .collect(
            Collectors.groupingBy(
                record -> new String(record.key(), UTF_8),
                Collectors.collectingAndThen(Collectors.toList(), JournalFixture::sequences)));
  }
}
