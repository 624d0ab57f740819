package nz.enrolment.journal.consume;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import nz.enrolment.journal.JournalFixture;
import nz.enrolment.journal.Transactions;
import nz.enrolment.journal.publish.Relay;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class DatabaseAwayIT {
  private static final int EVENTS = 20;
  private static final int KILL_AFTER = 5;

  @AfterEach
  void restore() {
    JournalFixture.INFRASTRUCTURE.startDatabase();
  }

  @Test
  void while_the_database_is_away_nothing_is_handled_and_nothing_is_lost() throws Exception {
    JournalFixture bench = JournalFixture.prepare();
    announceAll(bench);
    AtomicInteger handled = new AtomicInteger();
    var transactions = new Counted(bench.transactions());
    Consumer consumer =
        new Consumer(
            JournalFixture.CONSUMER, transactions, killDatabaseOnce(bench, handled), new Watched());

    Thread thread = Thread.ofPlatform().daemon().start(() -> consume(bench, consumer, handled));
    await().atMost(30, SECONDS).until(() -> transactions.failed.get() > 2);
    assertThat(handled).hasValue(KILL_AFTER);
    TopicPartition partition = new TopicPartition(bench.topic(), 0);
    assertThat(committed(bench, partition).values())
        .extracting(OffsetAndMetadata::offset)
        .containsExactly((long) KILL_AFTER);

    JournalFixture.INFRASTRUCTURE.startDatabase();
    await().atMost(30, SECONDS).until(() -> handled.get() == EVENTS);
    thread.join();
    assertThat(bench.effects()).isEqualTo(LongStream.rangeClosed(1, EVENTS).boxed().toList());
    assertThat(bench.waiting()).as("dead letters").isZero();
  }

  /// Counts those that failed.
  private record Counted(Transactions transactions, AtomicInteger failed) implements Transactions {
    Counted(Transactions transactions) {
      this(transactions, new AtomicInteger());
    }

    @Override
    public <T> T call(Call<T> work) throws SQLException {
      try {
        return transactions.call(work);
      } catch (SQLException e) {
        failed.incrementAndGet();
        throw e;
      }
    }
  }

  private static void announceAll(JournalFixture bench) throws SQLException {
    for (int i = 0; i < EVENTS; i++) {
      bench.announce("a");
    }
    try (Relay _ = Relay.start(bench.relaySettings())) {
      assertThat(bench.read(bench.topic(), EVENTS)).hasSize(EVENTS);
      await().atMost(10, SECONDS).until(() -> bench.waiting() == 0);
    }
  }

  /// Between a handler and its transaction is the worst moment for a database to go.
  private static Handler killDatabaseOnce(JournalFixture bench, AtomicInteger handled) {
    AtomicBoolean wasKilled = new AtomicBoolean();
    return envelope -> {
      if (handled.get() == KILL_AFTER && !wasKilled.getAndSet(true)) {
        JournalFixture.INFRASTRUCTURE.killDatabase();
      }
      return bench.keepEffects().handle(envelope);
    };
  }

  /// As a service does: an offset is committed when its record is settled.
  private static void consume(JournalFixture bench, Consumer consumer, AtomicInteger handled) {
    try (KafkaConsumer<byte[], byte[]> records = group(bench)) {
      records.subscribe(List.of(bench.topic()));
      while (handled.get() < EVENTS) {
        for (var record : records.poll(Duration.ofMillis(200))) {
          consumer.handle(record);
          records.commitSync();
          handled.incrementAndGet();
        }
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static KafkaConsumer<byte[], byte[]> group(JournalFixture bench) {
    return bench.reader(
        Map.of("group.id", bench.topic(), "auto.offset.reset", "earliest", "max.poll.records", 1));
  }

  private static Map<TopicPartition, OffsetAndMetadata> committed(
      JournalFixture bench, TopicPartition partition) {
    try (var reader = bench.reader(Map.of("group.id", bench.topic()))) {
      return reader.committed(Set.of(partition));
    }
  }
}
