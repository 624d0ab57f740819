package nz.enrolment.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WavesTest {

  @Test
  void a_record_waits_for_the_one_before_it_of_its_topic_and_key() {
    OutboxRecord first = record("t", "a", 1);
    OutboxRecord second = record("t", "a", 2);
    OutboxRecord third = record("t", "a", 3);
    OutboxRecord otherKey = record("t", "b", 1);
    OutboxRecord otherTopic = record("u", "a", 1);

    assertThat(waves(first, second, otherKey, otherTopic, third))
        .containsExactly(List.of(first, otherKey, otherTopic), List.of(second), List.of(third));
  }

  @Test
  void records_of_many_keys_leave_at_once() {
    assertThat(waves(record("t", "a", 1), record("t", "b", 1), record("t", "c", 1))).hasSize(1);
  }

  @Test
  void nothing_makes_no_wave() {
    assertThat(waves()).isEmpty();
  }

  private static List<List<OutboxRecord>> waves(OutboxRecord... records) {
    return Waves.of(List.of(records).stream().map(record -> new Waiting(1, record)).toList());
  }

  private static OutboxRecord record(String topic, String key, int value) {
    return new OutboxRecord(topic, key.getBytes(UTF_8), List.of(), new byte[] {(byte) value});
  }
}
