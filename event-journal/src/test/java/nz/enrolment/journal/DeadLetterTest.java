package nz.enrolment.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class DeadLetterTest {

  @Test
  void holds_the_original_and_says_why_it_was_refused() {
    OutboxRecord letter =
        DeadLetter.unknown("render", "no such type", Records.event(1, 42)).letter();

    assertThat(letter.topic()).isEqualTo("enrolment-completed.v1.render.dead-letter");
    assertThat(letter.key()).isEqualTo(Records.KEY.getBytes(UTF_8));
    assertThat(letter.value()).isEqualTo(Records.DATA);
    assertThat(Records.texts(letter.headers()))
        .containsAllEntriesOf(Records.headers(1))
        .containsEntry("dead-letter-reason", "unknown")
        .containsEntry("dead-letter-cause", "no such type")
        .containsEntry("dead-letter-topic", "enrolment-completed.v1")
        .containsEntry("dead-letter-partition", "0")
        .containsEntry("dead-letter-offset", "42");
  }

  @Test
  void a_letter_about_a_replayed_letter_tells_of_the_last_refusal_alone() {
    Map<String, String> headers = Records.headers(1);
    headers.put("dead-letter-cause", "an older one");
    ConsumerRecord<String, byte[]> record = Records.record(Records.KEY, Records.DATA, headers, 43);

    OutboxRecord letter = DeadLetter.malformed("render", "a newer one", record).letter();

    assertThat(letter.headers()).filteredOn(it -> it.key().equals("dead-letter-cause")).hasSize(1);
    assertThat(Records.texts(letter.headers())).containsEntry("dead-letter-cause", "a newer one");
  }

  @Test
  void a_record_without_key_and_value_makes_a_letter_without_them() {
    OutboxRecord letter =
        DeadLetter.malformed("render", "no key", Records.record(null, null, Map.of(), 1)).letter();

    assertThat(letter.key()).isNull();
    assertThat(letter.value()).isNull();
  }
}
