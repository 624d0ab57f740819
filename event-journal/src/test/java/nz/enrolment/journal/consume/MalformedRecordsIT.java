package nz.enrolment.journal.consume;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import nz.enrolment.journal.JournalFixture;
import nz.enrolment.journal.Records;
import nz.enrolment.journal.publish.Relay;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// From the broker to the consumer, and through the database and the relay back to the broker.
@Timeout(120)
class MalformedRecordsIT {

  @Test
  void whatever_a_broker_takes_makes_a_letter_that_it_takes_too() throws Exception {
    JournalFixture bench = JournalFixture.prepare();
    byte[] zeroes = new byte[3_000_000];
    byte[] noText = {0, (byte) 0xff, (byte) 0xc0, (byte) 0xaf};
    List<ProducerRecord<byte[], byte[]>> records =
        List.of(
            record(bench, noText, noText, new RecordHeader("a\0b", noText)),
            record(bench, null, null, new RecordHeader("", (byte[]) null)),
            record(bench, zeroes, null, new RecordHeader("ce_type", "x".getBytes(UTF_8))),
            record(bench, null, zeroes, new RecordHeader("ce_type", zeroes)));

    try (var producer = compressing(bench);
        Relay _ = Relay.start(bench.relaySettings())) {
      for (var record : records) {
        producer.send(record).get();
      }
      bench.announce("a");
      var received = bench.read(bench.topic(), records.size() + 1);
      for (var record : received) {
        bench.consumer(bench.keepEffects()).handle(record);
      }

      assertThat(bench.effects()).containsExactly(1L);
      var letters = bench.read(bench.letters(), records.size());
      await().atMost(20, SECONDS).until(() -> bench.waiting() == 0);
      assertThat(letters)
          .hasSize(records.size())
          .allSatisfy(letter ->
              assertThat(Records.texts(letter.headers()))
                  .containsEntry("dead-letter-reason", "malformed")
                  .containsKey("dead-letter-cause"));
      assertIsSame(letters.getFirst(), received.getFirst());
      assertThat(letters.subList(2, 4))
          .allSatisfy(letter ->
              assertThat(letter.headers().lastHeader("dead-letter-timestamp")).isNotNull());
    }
  }

  private static void assertIsSame(
      ConsumerRecord<byte[], byte[]> letter, ConsumerRecord<byte[], byte[]> original) {
    assertThat(letter.key()).isEqualTo(original.key());
    assertThat(letter.value()).isEqualTo(original.value());
    assertThat(letter.headers()).containsAll(original.headers());
  }

  private static ProducerRecord<byte[], byte[]> record(
      JournalFixture bench, byte @Nullable [] key, byte @Nullable [] value, RecordHeader header) {
    return new ProducerRecord<>(bench.topic(), null, key, value, List.of(header));
  }

  /// Four megabytes of zeroes are a few kilobytes on their way, and that is what a broker measures.
  private static KafkaProducer<byte[], byte[]> compressing(JournalFixture bench) {
    Map<String, Object> settings =
        Map.of(
            "bootstrap.servers",
            bench.kafka(),
            "compression.type",
            "gzip",
            "max.request.size",
            10_000_000);
    return new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
  }
}
