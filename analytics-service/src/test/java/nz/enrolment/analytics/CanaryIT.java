package nz.enrolment.analytics;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Nothing that says something of a person comes out, wherever one looks.
@QuarkusTest
@QuarkusTestResource(RealInfrastructure.class)
class CanaryIT {
  private static final Duration SOON = Duration.ofSeconds(30);
  private static final int PEOPLE = 7;

  private final UUID practice = UUID.randomUUID();

  @Test
  void no_personal_text_is_in_any_output() throws IOException {
    UUID broken = UUID.randomUUID();
    Map<String, String> outputs;
    try (var topic = new Topic()) {
      sendAll(topic);
      topic.complete(broken, 1, broken(broken));
      await()
          .atMost(SOON)
          .until(() -> FactTable.rows(practice).size() == PEOPLE * GoldenEvent.values().length);
      await().atMost(SOON).until(() -> !topic.deadLetters(broken).isEmpty());
      outputs = outputs(topic, broken);
    }
    outputs.forEach((name, output) -> assertThat(output).as(name).isNotEmpty());
    outputs.forEach(CanaryIT::expectNothingPersonal);
  }

  private void sendAll(Topic topic) {
    for (GoldenEvent event : GoldenEvent.values()) {
      IntStream.range(0, PEOPLE)
          .mapToObj(_ -> UUID.randomUUID())
          .forEach(enrolment -> topic.complete(enrolment, 1, event.of(enrolment, practice)));
    }
  }

  /// A name where a day should be: parsers quote what they stumble over.
  private byte[] broken(UUID enrolment) {
    var event = new String(GoldenEvent.ADULT_RURAL.of(enrolment, practice), UTF_8);
    return event.replace("\"day\":\"1979-03-14\"", "\"day\":\"Hēmi\"").getBytes(UTF_8);
  }

  private Map<String, String> outputs(Topic topic, UUID broken) throws IOException {
    Map<String, String> outputs = new LinkedHashMap<>();
    outputs.put("facts", String.join("\n", FactTable.rows(practice)));
    outputs.put("counts", get("/counts?week=2026-W47"));
    outputs.put("refusal", get("/counts?week=Hemi"));
    outputs.put("metrics", get("/q/metrics"));
    outputs.put("health", get("/q/health"));
    outputs.put("cause", Topic.header(topic.deadLetters(broken).getFirst(), "dead-letter-cause"));
    outputs.put("log", Files.readString(Path.of(RealInfrastructure.LOG)));
    return outputs;
  }

  private String get(String path) {
    var token = RealInfrastructure.infrastructure().token(practice.toString(), "practice-staff");
    return RestAssured.given().auth().oauth2(token).get(path).asString();
  }

  private static void expectNothingPersonal(String name, String output) {
    for (GoldenEvent event : GoldenEvent.values()) {
      assertThat(PersonalText.of(event))
          .as(name)
          .hasSizeGreaterThan(15)
          .noneMatch(text -> PersonalText.isIn(text, output));
    }
  }
}
