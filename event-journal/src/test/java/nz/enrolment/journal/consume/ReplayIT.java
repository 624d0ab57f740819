package nz.enrolment.journal.consume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.NoSuchElementException;
import nz.enrolment.journal.JournalFixture;
import nz.enrolment.journal.publish.Relay;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class ReplayIT {

  @Test
  void a_dead_letter_is_handled_after_the_fix_and_dropped_by_those_who_handled_it()
      throws Exception {
    JournalFixture bench = JournalFixture.prepare();
    Consumer other = bench.consumer("other", bench.keepEffects());
    Consumer outdated = bench.consumer(_ -> Handling.unknown());
    Consumer repaired = bench.consumer(bench.keepEffects());
    bench.announce("a");

    try (Relay _ = Relay.start(bench.relaySettings())) {
      var original = bench.read(bench.topic(), 1).getFirst();
      other.handle(original);
      outdated.handle(original);
      assertThat(bench.read(bench.letters(), 1)).hasSize(1);

      Replay.main(new String[] {bench.kafka(), bench.letters(), "0", "0"});

      var replayed = bench.read(bench.topic(), 2).getLast();
      assertSame(replayed, original);
      other.handle(replayed);
      repaired.handle(replayed);
    }
    assertThat(bench.numbers("select count(*) from effect")).containsExactly(2L);
    assertThat(inbox(bench)).containsExactly(1L, 1L);
  }

  @Test
  void a_reference_is_replayed_from_the_topic_of_its_record() throws Exception {
    JournalFixture bench = JournalFixture.prepare();
    Consumer outdated = discreet(bench, _ -> Handling.unknown());
    Consumer repaired = discreet(bench, bench.keepEffects());
    bench.announce("a");

    try (Relay _ = Relay.start(bench.relaySettings())) {
      var original = bench.read(bench.topic(), 1).getFirst();
      outdated.handle(original);
      var letter = bench.read(bench.letters(), 1).getFirst();
      assertThat(letter.key()).isNull();
      assertThat(letter.value()).isNull();

      Replay.replay(bench.kafka(), bench.letters(), 0, 0);

      var replayed = bench.read(bench.topic(), 2).getLast();
      assertSame(replayed, original);
      repaired.handle(replayed);
      repaired.handle(original);
    }
    assertThat(bench.numbers("select count(*) from effect")).containsExactly(1L);
    assertThat(bench.numbers("select count(*) from journal_inbox where key = 'kept of a'"))
        .containsExactly(1L);
  }

  private static Consumer discreet(JournalFixture bench, Handler handler) {
    return new Consumer(
        JournalFixture.CONSUMER,
        bench.transactions(),
        handler,
        new Watched(),
        new ConsumerOptions(key -> List.of("kept of " + key), DeadLetterContent.REFERENCE));
  }

  private static void assertSame(
      ConsumerRecord<byte[], byte[]> replayed, ConsumerRecord<byte[], byte[]> original) {
    assertThat(replayed.offset()).isGreaterThan(original.offset());
    assertThat(replayed.key()).isEqualTo(original.key());
    assertThat(replayed.value()).isEqualTo(original.value());
    assertThat(replayed.headers()).isEqualTo(original.headers());
  }

  private static List<Long> inbox(JournalFixture bench) throws Exception {
    return bench.numbers("select sequence from journal_inbox");
  }

  @Test
  void a_record_that_is_no_letter_is_left_where_it_is() throws Exception {
    JournalFixture bench = JournalFixture.prepare();
    bench.announce("a");
    try (Relay _ = Relay.start(bench.relaySettings())) {
      bench.read(bench.topic(), 1);
    }

    assertThatThrownBy(() -> Replay.replay(bench.kafka(), bench.topic(), 0, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The record has no header dead-letter-topic");
    assertThat(bench.waiting()).isZero();
  }

  @Test
  void an_offset_without_a_record_is_an_error() throws Exception {
    JournalFixture bench = JournalFixture.prepare();

    assertThatThrownBy(() -> Replay.replay(bench.kafka(), bench.letters(), 0, 5))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessageContaining("offset 5");
  }
}
