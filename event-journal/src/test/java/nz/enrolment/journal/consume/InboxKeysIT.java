package nz.enrolment.journal.consume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nz.enrolment.journal.JournalFixture;
import nz.enrolment.journal.Records;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Processes that write under different keys while a secret is rotated.
@Timeout(120)
class InboxKeysIT {
  private static final String WAITING_FOR_A_LOCK =
      """
      select count(*) from pg_locks
      where locktype = 'advisory' and not granted
        and database = (select oid from pg_database where datname = current_database())\
      """;

  private JournalFixture bench;

  @BeforeEach
  void prepare() throws Exception {
    bench = JournalFixture.prepare();
  }

  /// A process that knows these secrets, the first of which it writes under.
  private Consumer process(Handler handler, String... secrets) {
    InboxKeys keys = key -> Stream.of(secrets).map(secret -> secret + " " + key).toList();
    return new Consumer(
        JournalFixture.CONSUMER,
        bench.transactions(),
        handler,
        new Watched(),
        new ConsumerOptions(keys, DeadLetterContent.REFERENCE));
  }

  private Consumer process(String... secrets) {
    return process(bench.keepEffects(), secrets);
  }

  @Test
  void what_was_handled_under_any_of_them_is_not_handled_again() throws Exception {
    process("old").handle(Records.event(2, 0));

    var rotated = process("new", "old");
    rotated.handle(Records.event(1, 1));
    rotated.handle(Records.event(2, 0));
    rotated.handle(Records.event(3, 2));
    process("old", "new").handle(Records.event(3, 2));

    assertThat(bench.effects()).containsExactly(2L, 3L);
  }

  @Test
  void what_is_handled_is_written_under_the_first() throws Exception {
    process("new", "old").handle(Records.event(1, 0));
    process("new").handle(Records.event(1, 0));

    assertThat(bench.effects()).containsExactly(1L);
    assertThat(
            bench.numbers(
                "select sequence from journal_inbox where key = 'new %s'".formatted(Records.KEY)))
        .containsExactly(1L);
    assertThat(bench.numbers("select count(*) from journal_inbox")).containsExactly(1L);
  }

  /// The second process begins while the first has not yet committed.
  @Test
  void two_that_write_under_different_ones_at_once_apply_a_record_once() throws Exception {
    CompletableFuture<Void> other = new CompletableFuture<>();
    Handler overtaken =
        envelope ->
            Handling.keep(tx -> {
              JournalFixture.keepEffect(tx, envelope);
              Thread.startVirtualThread(() -> handle(process("new", "old"), other));
              await().atMost(Duration.ofSeconds(30)).until(() -> other.isDone() || isWaited());
            });

    process(overtaken, "old", "new").handle(Records.event(1, 0));

    other.join();
    assertThat(bench.effects()).containsExactly(1L);
  }

  private static void handle(Consumer process, CompletableFuture<Void> done) {
    try {
      process.handle(Records.event(1, 0));
      done.complete(null);
    } catch (InterruptedException e) {
      done.completeExceptionally(e);
    }
  }

  private boolean isWaited() throws SQLException {
    return bench.numbers(WAITING_FOR_A_LOCK).equals(List.of(1L));
  }
}
