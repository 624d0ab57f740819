package nz.enrolment.journal.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nz.enrolment.journal.Records;
import nz.enrolment.journal.event.Event;
import org.junit.jupiter.api.Test;

class OutboxRecordTest {

  @Test
  void carries_the_headers_of_the_contract() {
    OutboxRecord record = OutboxRecord.of(event(7, Records.KEY, Records.DATA));

    assertThat(Records.texts(record.headers())).isEqualTo(Records.headers(7));
    assertThat(record.key()).isEqualTo(Records.KEY.getBytes(UTF_8));
    assertThat(record.value()).isEqualTo(Records.DATA);
  }

  @Test
  void leaves_the_partition_to_the_key() {
    assertThat(OutboxRecord.of(event(1, Records.KEY, Records.DATA)).forProducer().partition())
        .isNull();
  }

  @Test
  void an_event_that_no_consumer_could_read_cannot_be_made() {
    assertThatThrownBy(() -> event(0, Records.KEY, Records.DATA))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> event(1, "a\0b", Records.DATA))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> event(1, Records.KEY, new byte[Event.LARGEST_DATA + 1]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("data must be at most 1000000 bytes, and is 1000001");
  }

  @Test
  void prints_neither_keys_nor_data_nor_secrets() {
    assertThat(event(1, Records.KEY, Records.DATA).toString())
        .doesNotContain(Records.KEY)
        .doesNotContain("{}");
    assertThat(new RelaySettings("jdbc:url", "user", "secret", "kafka:9092", Map.of("k", "secret")))
        .asString()
        .doesNotContain("secret");
  }

  private static Event event(long sequence, String key, byte[] data) {
    return new Event(
        Records.TOPIC,
        key,
        sequence,
        "nz.enrolment.completed.v1",
        "/enrolment-service",
        UUID.fromString(Records.ID),
        Instant.parse("2026-11-22T01:02:03Z"),
        data);
  }
}
