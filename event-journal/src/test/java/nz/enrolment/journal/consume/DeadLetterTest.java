package nz.enrolment.journal.consume;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nz.enrolment.journal.Records;
import nz.enrolment.journal.publish.OutboxRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class DeadLetterTest {

  @Test
  void holds_the_original_and_says_why_it_was_refused() {
    OutboxRecord letter =
        DeadLetter.unknown("render", Records.event(1, 42)).letter(DeadLetterContent.RECORD);

    assertThat(letter.topic()).isEqualTo("enrolment-completed.v1.render.dead-letter");
    assertThat(letter.key()).isEqualTo(Records.KEY.getBytes(UTF_8));
    assertThat(letter.value()).isEqualTo(Records.DATA);
    assertThat(Records.texts(letter.headers()))
        .containsAllEntriesOf(Records.headers(1))
        .containsEntry("dead-letter-reason", "unknown")
        .containsEntry("dead-letter-cause", "the event type is not known to this consumer")
        .containsEntry("dead-letter-topic", "enrolment-completed.v1")
        .containsEntry("dead-letter-partition", "0")
        .containsEntry("dead-letter-offset", "42");
  }

  @Test
  void a_letter_about_a_replayed_letter_tells_of_the_last_refusal_alone() {
    Map<String, String> headers = Records.headers(1);
    headers.put("dead-letter-cause", "an older one");
    ConsumerRecord<byte[], byte[]> record = Records.record(Records.KEY, Records.DATA, headers, 43);

    OutboxRecord letter =
        DeadLetter.malformed("render", "a newer one", record).letter(DeadLetterContent.RECORD);

    assertThat(letter.headers()).filteredOn(it -> it.key().equals("dead-letter-cause")).hasSize(1);
    assertThat(Records.texts(letter.headers())).containsEntry("dead-letter-cause", "a newer one");
  }

  @Test
  void a_record_without_key_and_value_makes_a_letter_without_them() {
    OutboxRecord letter =
        DeadLetter.malformed("render", "no key", Records.record((byte[]) null, null, Map.of(), 1))
            .letter(DeadLetterContent.RECORD);

    assertThat(letter.key()).isNull();
    assertThat(letter.value()).isNull();
  }

  @Test
  void holds_a_key_that_is_no_text_as_it_came() {
    byte[] key = {(byte) 0xff, 0, (byte) 0xfe};

    OutboxRecord letter =
        DeadLetter.malformed("render", "key", Records.record(key, null, Map.of(), 1))
            .letter(DeadLetterContent.RECORD);

    assertThat(letter.key()).isEqualTo(key);
  }

  @Test
  void a_record_as_large_as_a_broker_takes_makes_a_whole_letter() {
    byte[] large = new byte[1_048_588];

    OutboxRecord letter =
        DeadLetter.malformed(
                "render", "c".repeat(600), Records.record(Records.KEY, large, Map.of(), 1))
            .letter(DeadLetterContent.RECORD);

    assertThat(letter.value()).isEqualTo(large);
    assertThat(letter.size()).isLessThan(1_150_000);
  }

  @Test
  void a_record_larger_than_its_letter_may_be_is_referred_to() {
    String huge = "x".repeat(1_200_000);

    for (ConsumerRecord<byte[], byte[]> record :
        List.of(
            Records.record(Records.KEY, huge.getBytes(UTF_8), Map.of(), 44),
            Records.record(huge, Records.DATA, Map.of(), 44),
            Records.record(Records.KEY, Records.DATA, Map.of("x", huge), 44),
            Records.record(Records.KEY, Records.DATA, Map.of(huge, "x"), 44),
            Records.record(Records.KEY, Records.DATA, many(120_000), 44))) {
      OutboxRecord letter =
          DeadLetter.malformed("render", "too large", record).letter(DeadLetterContent.RECORD);

      assertThat(letter.key()).isNull();
      assertThat(letter.value()).isNull();
      assertThat(Records.texts(letter.headers()))
          .isEqualTo(
              Map.of(
                  "dead-letter-reason", "malformed",
                  "dead-letter-cause", "too large",
                  "dead-letter-topic", "enrolment-completed.v1",
                  "dead-letter-partition", "0",
                  "dead-letter-offset", "44",
                  "dead-letter-timestamp", "1763773323000"));
    }
  }

  private static Map<String, String> many(int headers) {
    return IntStream.range(0, headers)
        .mapToObj(Integer::toString)
        .collect(Collectors.toMap(name -> name, _ -> ""));
  }

  @Test
  void a_parked_record_tells_what_it_failed_for() {
    OutboxRecord letter =
        DeadLetter.parked("render", "java.io.IOException", "night", Records.event(1, 42))
            .letter(DeadLetterContent.RECORD);

    assertThat(letter.value()).isEqualTo(Records.DATA);
    assertThat(Records.texts(letter.headers()))
        .containsEntry("dead-letter-reason", "parked")
        .containsEntry("dead-letter-cause", "java.io.IOException")
        .doesNotContainValue("night");
  }

  @Test
  void a_reference_says_where_the_record_is_and_nothing_of_what_it_holds() {
    Map<String, String> headers = Records.headers(1);
    headers.put("dead-letter-cause", "an older one");
    ConsumerRecord<byte[], byte[]> record = Records.record(Records.KEY, Records.DATA, headers, 43);

    OutboxRecord letter =
        DeadLetter.malformed("analytics", "why", record).letter(DeadLetterContent.REFERENCE);

    assertThat(letter.topic()).isEqualTo("enrolment-completed.v1.analytics.dead-letter");
    assertThat(letter.key()).isNull();
    assertThat(letter.value()).isNull();
    assertThat(Records.texts(letter.headers()))
        .containsOnly(
            Map.entry("dead-letter-reason", "malformed"),
            Map.entry("dead-letter-cause", "why"),
            Map.entry("dead-letter-topic", "enrolment-completed.v1"),
            Map.entry("dead-letter-partition", "0"),
            Map.entry("dead-letter-offset", "43"),
            Map.entry("dead-letter-timestamp", Long.toString(record.timestamp())));
  }
}
