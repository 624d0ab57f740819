package nz.enrolment.journal.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import nz.enrolment.journal.Records;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnvelopeTest {

  @Test
  void reads_the_headers_of_the_contract() {
    Envelope envelope = opened(Records.event(3, 0));

    assertThat(envelope.topic()).isEqualTo(Records.TOPIC);
    assertThat(envelope.key()).isEqualTo(Records.KEY);
    assertThat(envelope.sequence()).isEqualTo(3);
    assertThat(envelope.type()).isEqualTo("nz.enrolment.completed.v1");
    assertThat(envelope.source()).isEqualTo("/enrolment-service");
    assertThat(envelope.id()).isEqualTo(UUID.fromString(Records.ID));
    assertThat(envelope.time()).isEqualTo(Instant.parse("2026-11-22T01:02:03Z"));
    assertThat(envelope.data()).isEqualTo(Records.DATA);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ce_specversion",
        "ce_id",
        "ce_source",
        "ce_type",
        "ce_subject",
        "ce_sequence",
        "ce_time"
      })
  void names_the_header_that_is_missing(String name) {
    Map<String, String> headers = Records.headers(1);
    headers.remove(name);

    assertThat(cause(headers)).isEqualTo(name + " is missing");
  }

  @ParameterizedTest
  @CsvSource({
    "ce_specversion, 0.3",
    "ce_id, 1-1-1-1-1",
    "ce_id, not a UUID",
    "ce_subject, another enrolment",
    "ce_sequence, 0",
    "ce_sequence, -1",
    "ce_sequence, +1",
    "ce_sequence, 1.0",
    "ce_sequence, 9223372036854775808",
    "ce_time, 22 November",
    "ce_time, 2026-11-22T01:02:03",
    "ce_time, +999999-01-01T00:00:00Z",
    "ce_time, +10000-01-01T00:00:00Z",
    "ce_time, 9999-12-31T23:00:00-02:00",
    "ce_time, 0001-01-01T01:00:00+02:00",
    "ce_time, 0000-06-01T00:00:00Z",
  })
  void refuses_a_header_that_does_not_read_without_repeating_it(String name, String value) {
    Map<String, String> headers = Records.headers(1);
    headers.put(name, value);

    assertThat(cause(headers)).startsWith(name).doesNotContain(value + " ").doesNotEndWith(value);
  }

  @Test
  void refuses_a_type_that_a_database_could_not_keep() {
    Map<String, String> headers = Records.headers(1);
    headers.put("ce_type", "nz.enrolment\0");

    assertThat(cause(headers)).startsWith("ce_type must have 1 to 200 characters");
  }

  @Test
  void refuses_a_record_without_a_usable_key() {
    Map<String, String> headers = Records.headers(1);

    assertThat(refused(Records.record((byte[]) null, Records.DATA, headers, 0))).contains("key");
    assertThat(refused(Records.record("", Records.DATA, headers, 0))).contains("key");
    assertThat(refused(Records.record("a\0b", Records.DATA, headers, 0))).contains("key");
    assertThat(refused(Records.record("k".repeat(201), Records.DATA, headers, 0))).contains("key");
  }

  @Test
  void refuses_a_record_without_a_value() {
    assertThat(refused(Records.record(Records.KEY, null, Records.headers(1), 0)))
        .isEqualTo("the record must have a value");
  }

  /// An overlong slash, half of a surrogate pair, Latin 1, UTF-16.
  @ParameterizedTest
  @ValueSource(strings = {"c0af", "eda0bd", "6be9", "007b007d"})
  void refuses_what_is_no_utf_8_wherever_it_stands(String hex) {
    byte[] bytes = HexFormat.of().parseHex(hex);
    byte[] key = Records.KEY.getBytes(UTF_8);

    assertThat(refused(Records.record(bytes, Records.DATA, Records.headers(1), 0))).contains("key");
    assertThat(refused(Records.record(key, bytes, Records.headers(1), 0)))
        .isEqualTo("the value must be JSON in UTF-8");
    var headers = Records.record(key, Records.DATA, Records.headers(1), 0);
    headers.headers().remove("ce_source").add("ce_source", bytes);
    assertThat(refused(headers)).startsWith("ce_source must have");
  }

  @Test
  void takes_a_value_of_the_largest_size_and_none_above_it() {
    String largest = "x".repeat(Event.LARGEST_DATA);
    Map<String, String> headers = Records.headers(1);

    assertThat(opened(Records.record(Records.KEY, largest.getBytes(UTF_8), headers, 0)).data())
        .hasSize(Event.LARGEST_DATA);
    assertThat(refused(Records.record(Records.KEY, (largest + "x").getBytes(UTF_8), headers, 0)))
        .isEqualTo("the value must have at most 1000000 bytes");
  }

  @Test
  void does_not_print_the_key_or_the_data() {
    assertThat(opened(Records.event(1, 0)).toString())
        .contains("sequence 1")
        .doesNotContain(Records.KEY)
        .doesNotContain("{}");
  }

  private static String cause(Map<String, String> headers) {
    return refused(Records.record(Records.KEY, Records.DATA, headers, 0));
  }

  private static String refused(ConsumerRecord<byte[], byte[]> record) {
    assertThat(ParsedRecord.of(record)).isInstanceOf(ParsedRecord.Refused.class);
    return ((ParsedRecord.Refused) ParsedRecord.of(record)).cause();
  }

  private static Envelope opened(ConsumerRecord<byte[], byte[]> record) {
    assertThat(ParsedRecord.of(record)).isInstanceOf(ParsedRecord.Opened.class);
    return ((ParsedRecord.Opened) ParsedRecord.of(record)).envelope();
  }
}
