package nz.enrolment.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import nz.enrolment.local.ConsoleProgress;
import nz.enrolment.local.Listener;
import nz.enrolment.local.PortPlan;
import nz.enrolment.local.Suite;
import nz.enrolment.system.HostileEvents.HostileEvent;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Events that parse and that some store or output cannot hold, to every consumer of the suite:
/// each is kept or refused, no partition stands still, and nothing of them is repeated anywhere.
class HostileEventsIT {
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final int MOST = Integer.getInteger("hostile.most", 400);
  private static final Map<String, List<String>> CONSUMERS =
      Map.of(
          SuiteTopics.COMPLETED,
          List.of("render", "analytics", "external"),
          "enrolment-document.v1",
          List.of("intake"),
          "enrolment-delivery.v1",
          List.of("intake"));

  @TempDir static Path data;

  @Test
  void every_event_is_kept_or_refused_and_nothing_of_it_is_repeated() throws Exception {
    long seed = Long.getLong("hostile.seed", 20261129);
    System.out.printf("-Dhostile.seed=%d -Dhostile.most=%d%n", seed, MOST);
    try (Suite suite = Suite.start(data, PortPlan.random(), ConsoleProgress.silent())) {
      PersistentPatients patients = new PersistentPatients(suite);
      SuiteTopics topics = new SuiteTopics(suite);
      var hostile = new HostileEvents(patients.enrol(1), new Random(seed));
      for (String topic : CONSUMERS.keySet()) {
        sendAll(topics, hostile.of(topic, MOST));
      }

      await().atMost(PATIENCE).untilAsserted(() -> assertNothingWaits(topics));
      assertEndsOnce(suite, patients);
      assertLettersRepeatNothing(topics);
      assertLogsRepeatNothing(suite.logs());
      assertWell(suite);
    }
  }

  private static void sendAll(SuiteTopics topics, List<HostileEvent> events) throws Exception {
    int sequence = 1000;
    for (HostileEvent event : events) {
      var record = new ProducerRecord<>(event.topic(), event.key(), event.json().getBytes(UTF_8));
      headers(event, sequence++)
          .forEach((name, text) -> record.headers().add(name, text.getBytes(UTF_8)));
      topics.send(record);
    }
  }

  private static Map<String, String> headers(HostileEvent event, int sequence) {
    return Map.of(
        "ce_specversion",
        "1.0",
        "ce_id",
        UUID.randomUUID().toString(),
        "ce_source",
        "/elsewhere",
        "ce_type",
        event.type(),
        "ce_subject",
        event.key(),
        "ce_sequence",
        Integer.toString(sequence),
        "ce_time",
        "2026-11-20T02:03:04Z",
        "content-type",
        "application/json");
  }

  private static void assertNothingWaits(SuiteTopics topics) throws Exception {
    for (var topic : CONSUMERS.entrySet()) {
      for (String consumer : topic.getValue()) {
        assertThat(topics.lag(consumer, topic.getKey())).as(consumer).isZero();
      }
    }
    // It reads the key alone, and so refuses none of them.
    assertThat(topics.lag("external", "enrolment-document.v1")).isZero();
  }

  private static void assertEndsOnce(Suite suite, PersistentPatients patients) throws Exception {
    var effects = Effects.from(suite);
    String id = patients.enrol(2);
    await().atMost(PATIENCE).untilAsserted(() -> effects.assertOnceEach(Set.of(id)));
    await().atMost(PATIENCE).untilAsserted(() -> effects.assertHeardOf(Set.of(id)));
  }

  private static void assertLettersRepeatNothing(SuiteTopics topics) throws Exception {
    for (var topic : CONSUMERS.entrySet()) {
      for (String consumer : topic.getValue()) {
        List<ConsumerRecord<String, byte[]>> letters =
            topics.all("%s.%s.dead-letter".formatted(topic.getKey(), consumer));
        assertThat(letters)
            .as("%s of %s", consumer, topic.getKey())
            .isNotEmpty()
            .allSatisfy(letter ->
                assertThat(SuiteTopics.headers(letter).get("dead-letter-cause"))
                    .isNotBlank()
                    .doesNotContain(HostileEvents.MARK, "SQLSTATE"));
      }
    }
  }

  private static void assertLogsRepeatNothing(Path logs) throws IOException {
    try (var files = Files.list(logs)) {
      assertThat(files.toList())
          .isNotEmpty()
          .allSatisfy(
              log -> assertThat(Files.readString(log, UTF_8)).doesNotContain(HostileEvents.MARK));
    }
  }

  private static void assertWell(Suite suite) throws Exception {
    var visitor = new Visitor(suite);
    for (Listener service :
        List.of(
            Listener.ENROLMENT_MANAGEMENT,
            Listener.RENDER_MANAGEMENT,
            Listener.ANALYTICS_MANAGEMENT,
            Listener.EXTERNAL_API_MANAGEMENT)) {
      var answer = visitor.look("demo-staff", service, "/q/health/well");
      assertThat(answer.statusCode()).as("%s", service).isEqualTo(200);
    }
  }
}
