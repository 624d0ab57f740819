package nz.enrolment.journal.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OrderedBatchesTest {

  @Test
  void a_record_waits_for_the_one_before_it_of_its_topic_and_key() {
    OutboxRow first = row("t", "a", 1);
    OutboxRow second = row("t", "a", 2);
    OutboxRow third = row("t", "a", 3);
    OutboxRow otherKey = row("t", "b", 1);
    OutboxRow otherTopic = row("u", "a", 1);

    assertThat(waves(first, second, otherKey, otherTopic, third))
        .containsExactly(List.of(first, otherKey, otherTopic), List.of(second), List.of(third));
  }

  @Test
  void records_of_many_keys_leave_at_once() {
    assertThat(waves(row("t", "a", 1), row("t", "b", 1), row("t", "c", 1))).hasSize(1);
  }

  @Test
  void nothing_makes_no_wave() {
    assertThat(waves()).isEmpty();
  }

  private static List<List<OutboxRow>> waves(OutboxRow... rows) {
    return OrderedBatches.of(List.of(rows));
  }

  private static OutboxRow row(String topic, String key, int value) {
    return new OutboxRow(
        value, new OutboxRecord(topic, key.getBytes(UTF_8), List.of(), new byte[] {(byte) value}));
  }
}
