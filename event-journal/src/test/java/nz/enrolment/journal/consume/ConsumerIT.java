package nz.enrolment.journal.consume;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import nz.enrolment.journal.JournalFixture;
import nz.enrolment.journal.Records;
import nz.enrolment.journal.Stopped;
import nz.enrolment.journal.Transactions;
import nz.enrolment.journal.publish.OutboxRecord;
import nz.enrolment.journal.publish.WaitingRecords;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class ConsumerIT {
  private JournalFixture bench;
  private Consumer consumer;

  @BeforeEach
  void prepare() throws Exception {
    bench = JournalFixture.prepare();
    consumer = consumer(bench.keepEffects());
  }

  private Consumer consumer(Handler handler) {
    return bench.consumer(handler);
  }

  private static final class NoTransactions implements Transactions {
    @Override
    public <T> T call(Call<T> work) {
      throw new Stopped();
    }
  }

  @Test
  void a_record_is_left_to_others_when_the_service_is_stopping() {
    Consumer stopping =
        new Consumer(
            JournalFixture.CONSUMER, new NoTransactions(), bench.keepEffects(), new Watched());

    assertThatThrownBy(() -> stopping.handle(Records.event(1, 0)))
        .isInstanceOf(InterruptedException.class);
  }

  @Test
  void a_record_that_comes_again_is_applied_once() throws Exception {
    consumer.handle(Records.event(1, 0));
    consumer.handle(Records.event(1, 0));
    consumer.handle(Records.event(1, 1));

    assertThat(bench.effects()).containsExactly(1L);
  }

  @Test
  void a_record_that_is_not_newer_is_dropped() throws Exception {
    consumer.handle(Records.event(1, 0));
    consumer.handle(Records.event(3, 1));
    consumer.handle(Records.event(2, 2));
    consumer.handle(Records.event(4, 3));

    assertThat(bench.effects()).containsExactly(1L, 3L, 4L);
  }

  @Test
  void a_record_that_another_consumer_kept_meanwhile_is_dropped() throws Exception {
    Handler overtaken =
        envelope -> {
          handleElsewhere();
          return bench.keepEffects().handle(envelope);
        };

    consumer(overtaken).handle(Records.event(1, 0));

    assertThat(bench.effects()).containsExactly(1L);
  }

  private void handleElsewhere() throws IOException {
    try {
      consumer.handle(Records.event(1, 0));
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  @Test
  void two_consumers_of_a_service_each_apply_a_record() throws Exception {
    consumer.handle(Records.event(1, 0));
    bench.consumer("other", bench.keepEffects()).handle(Records.event(1, 0));

    assertThat(bench.effects()).containsExactly(1L, 1L);
  }

  @Test
  void an_effect_that_fails_is_rolled_back_and_tried_again() throws Exception {
    AtomicInteger attempts = new AtomicInteger();
    Handler failsTwice =
        envelope ->
            Handling.keep(tx -> {
              JournalFixture.keepEffect(tx, envelope);
              if (attempts.incrementAndGet() < 3) {
                throw new SQLException("not this time");
              }
            });

    consumer(failsTwice).handle(Records.event(1, 0));

    assertThat(attempts).hasValue(3);
    assertThat(bench.effects()).containsExactly(1L);
  }

  @Test
  void a_bug_in_a_handler_holds_the_record_back_and_skips_nothing() throws Exception {
    AtomicInteger attempts = new AtomicInteger();
    Handler failsOnce =
        envelope -> {
          if (attempts.incrementAndGet() == 1) {
            throw new IllegalStateException("a bug");
          }
          return bench.keepEffects().handle(envelope);
        };

    consumer(failsOnce).handle(Records.event(1, 0));

    assertThat(bench.effects()).containsExactly(1L);
    assertThat(bench.waiting()).isZero();
  }

  @Test
  void an_error_in_a_handler_is_no_end_of_the_consumer() throws Exception {
    AtomicInteger attempts = new AtomicInteger();
    Handler failsOnce =
        envelope -> {
          if (attempts.incrementAndGet() == 1) {
            throw new StackOverflowError();
          }
          return bench.keepEffects().handle(envelope);
        };

    consumer(failsOnce).handle(Records.event(1, 0));

    assertThat(bench.effects()).containsExactly(1L);
  }

  /// U+0000, a year, a number and an index entry that PostgreSQL cannot hold, and a check.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "insert into effect values (E'a' || chr(0), 1)",
        "select timestamptz '300000-01-01'",
        "select 3000000000::int",
        "insert into journal_sequence values ('t', (select string_agg(md5(i::text), '') from generate_series(1, 30000) as i), 1)",
        "insert into journal_sequence values ('t', 'k', 0)"
      })
  void an_effect_that_the_database_refuses_for_what_it_says_makes_a_letter(String sql)
      throws Exception {
    Handler refused = _ -> Handling.keep(tx -> tx.createStatement().execute(sql));

    consumer(refused).handle(Records.event(1, 0));
    consumer.handle(Records.event(1, 1));

    assertThat(Records.texts(waiting().getFirst().headers()))
        .containsEntry("dead-letter-reason", "malformed")
        .hasEntrySatisfying(
            "dead-letter-cause",
            cause ->
                assertThat(cause).matches("the database refuses the data with SQLSTATE \\w{5}"));
    assertThat(bench.effects()).containsExactly(1L);
  }

  @Test
  void an_interruption_ends_the_attempts_without_an_effect() throws Exception {
    Handler interrupted =
        _ -> {
          Thread.currentThread().interrupt();
          throw new IOException("the disk is full");
        };

    assertThatThrownBy(() -> consumer(interrupted).handle(Records.event(1, 0)))
        .isInstanceOf(InterruptedException.class);
    consumer.handle(Records.event(1, 0));

    assertThat(bench.effects()).containsExactly(1L);
  }

  @Test
  void garbage_makes_one_letter_with_its_cause_while_the_next_record_is_handled() throws Exception {
    ConsumerRecord<byte[], byte[]> garbage =
        Records.record("no\0key", "not JSON".getBytes(UTF_8), Map.of("x", "y\0"), 7);

    consumer.handle(garbage);
    consumer.handle(Records.event(1, 8));
    consumer.handle(garbage);

    assertThat(bench.effects()).containsExactly(1L);
    assertThat(bench.waiting()).isEqualTo(1);
    OutboxRecord letter = waiting().getFirst();
    assertThat(letter.topic()).isEqualTo("enrolment-completed.v1.bench.dead-letter");
    assertThat(letter.key()).isEqualTo("no\0key".getBytes(UTF_8));
    assertThat(letter.value()).isEqualTo("not JSON".getBytes(UTF_8));
    assertThat(Records.texts(letter.headers()))
        .isEqualTo(
            Map.of(
                "x", "y\0",
                "dead-letter-reason", "malformed",
                "dead-letter-cause", "ce_specversion is missing",
                "dead-letter-topic", Records.TOPIC,
                "dead-letter-partition", "0",
                "dead-letter-offset", "7"));
  }

  @Test
  void a_record_without_anything_makes_a_letter_too() throws Exception {
    consumer.handle(Records.record((byte[]) null, null, Map.of(), 0));

    assertThat(waiting()).hasSize(1);
    assertThat(waiting().getFirst().value()).isNull();
  }

  @Test
  void an_unknown_event_makes_a_letter_and_is_handled_when_it_comes_after_the_fix()
      throws Exception {
    consumer(_ -> Handling.unknown()).handle(Records.event(1, 0));
    assertThat(bench.effects()).isEmpty();
    assertThat(Records.texts(waiting().getFirst().headers()))
        .containsEntry("dead-letter-reason", "unknown")
        .containsEntry("dead-letter-cause", "the event type is not known to this consumer");

    consumer.handle(Records.event(1, 1));

    assertThat(bench.effects()).containsExactly(1L);
  }

  @Test
  void what_an_effect_announces_is_announced_once() throws Exception {
    Handler announces = envelope -> Handling.keep(tx -> bench.publish(tx, "a"));

    consumer(announces).handle(Records.event(1, 0));
    consumer(announces).handle(Records.event(1, 0));

    assertThat(bench.waiting()).isEqualTo(1);
  }

  private List<OutboxRecord> waiting() throws SQLException {
    try (var connection = bench.connect()) {
      return WaitingRecords.in(connection);
    }
  }
}
