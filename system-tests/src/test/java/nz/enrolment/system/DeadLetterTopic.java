package nz.enrolment.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;

/// What one consumer of completed enrolments refused.
///
/// @param topic where its dead letters are
record DeadLetterTopic(SuiteTopics topics, String topic) {

  private static final Path EVENT =
      Path.of("../contracts/events/enrolment-completed.v1/adult-rural.json");
  private static final String PACKAGED = "../render-service/target/quarkus-app/lib/main/*";
  private static final String REPLAY = "nz.enrolment.journal.consume.Replay";

  static DeadLetterTopic of(SuiteTopics topics, String consumer) {
    return new DeadLetterTopic(topics, SuiteTopics.COMPLETED + "." + consumer + ".dead-letter");
  }

  /// Those about a record of that key, whether they hold it or say where it is.
  List<ConsumerRecord<String, byte[]>> of(String key)
      throws ExecutionException, InterruptedException {
    List<String> places =
        topics.of(SuiteTopics.COMPLETED, key).stream()
            .map(record -> record.partition() + ":" + record.offset())
            .toList();
    return topics.all(topic).stream().filter(letter -> places.contains(origin(letter))).toList();
  }

  private static String origin(ConsumerRecord<String, byte[]> letter) {
    var headers = SuiteTopics.headers(letter);
    return headers.get("dead-letter-partition") + ":" + headers.get("dead-letter-offset");
  }

  /// Where the refused records of that key were: the partition and the offset of each.
  List<String> origins(String key) throws ExecutionException, InterruptedException {
    return of(key).stream().map(DeadLetterTopic::origin).toList();
  }

  /// A letter as an older consumer would have left it, which did not know events of this type.
  ///
  /// @return its offset
  long leaveOneThatReads(String enrolment)
      throws IOException, ExecutionException, InterruptedException {
    var json = new ObjectMapper();
    ObjectNode event = (ObjectNode) json.readTree(EVENT.toFile());
    byte[] value =
        json.writeValueAsBytes(
            event.put("id", enrolment).put("completedAt", Instant.now().toString()));
    var letter = new ProducerRecord<>(topic, enrolment, value);
    headers(enrolment).forEach((name, text) -> letter.headers().add(name, text.getBytes(UTF_8)));
    return topics.send(letter);
  }

  private static Map<String, String> headers(String enrolment) {
    return Map.of(
        "ce_specversion", "1.0",
        "ce_id", UUID.randomUUID().toString(),
        "ce_source", "/enrolment-service",
        "ce_type", "nz.enrolment.completed.v1",
        "ce_subject", enrolment,
        "ce_sequence", "1",
        "ce_time", "2026-11-20T02:03:04Z",
        "content-type", "application/json",
        "dead-letter-reason", "unknown",
        "dead-letter-topic", SuiteTopics.COMPLETED);
  }

  /// The command of an operator, with what is in a packaged service and nothing else.
  void replay(long offset) throws IOException, InterruptedException {
    Path log = topics.suite().logs().resolve("replay.log");
    var process =
        new ProcessBuilder(command(offset))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(log)).isZero();
  }

  private List<String> command(long offset) {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var bootstrap = topics.suite().infrastructure().kafka();
    return List.of(java, "-cp", PACKAGED, REPLAY, bootstrap, topic, "0", Long.toString(offset));
  }
}
