package nz.enrolment.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WavesTest {

  @Test
  void a_record_waits_for_the_one_before_it_of_its_topic_and_key() {
    Waiting first = row("t", "a", 1);
    Waiting second = row("t", "a", 2);
    Waiting third = row("t", "a", 3);
    Waiting otherKey = row("t", "b", 1);
    Waiting otherTopic = row("u", "a", 1);

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

  private static List<List<Waiting>> waves(Waiting... rows) {
    return Waves.of(List.of(rows));
  }

  private static Waiting row(String topic, String key, int value) {
    return new Waiting(
        value, new OutboxRecord(topic, key.getBytes(UTF_8), List.of(), new byte[] {(byte) value}));
  }
}
