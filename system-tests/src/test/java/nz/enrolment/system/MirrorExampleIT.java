package nz.enrolment.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import nz.enrolment.local.ConsoleProgress;
import nz.enrolment.local.PortPlan;
import nz.enrolment.local.Suite;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `examples/mirror`, by the commands of its README, against the suite.
class MirrorExampleIT {
  private static final Path EXAMPLE = Path.of("../examples/mirror");
  private static final int INSTALL = 0;
  private static final int FOLLOW = 1;
  private static final int SHOW = 2;
  private static final Duration SOON = Duration.ofMinutes(2);

  @Test
  void keeps_each_patient_once_though_it_is_killed_and_forgets_who_is_erased(@TempDir Path data)
      throws Exception {
    Tools.assumeInstalled("npm");
    try (Suite suite =
        Suite.start(data.resolve("suite"), PortPlan.random(), ConsoleProgress.silent())) {
      var patients = new PersistentPatients(suite);
      var broker = Map.of("BROKER", suite.infrastructure().kafka());
      ReadmeCommands readme = ReadmeCommands.of(EXAMPLE, data.resolve("example"), broker);
      readme.run(INSTALL);

      String erased = patients.enrol(1);
      Path before = data.resolve("before.log");
      Process killed = readme.start(FOLLOW, before);
      awaitSaid(before, "kept " + erased);
      killed.destroyForcibly().waitFor();

      String kept = patients.enrol(2);
      sendUnknownType(suite);
      var visitor = new Visitor(suite);
      assertThat(visitor.ask("demo-admin", "DELETE", "/enrolments/" + erased, "").statusCode())
          .isEqualTo(204);
      Path after = data.resolve("after.log");
      Process stopped = readme.start(FOLLOW, after);
      awaitSaid(after, "kept " + kept);
      awaitSaid(after, "erased " + erased);
      awaitSaid(after, "skipped: unknown type");
      stopped.destroy();
      assertThat(stopped.waitFor()).isZero();

      assertThat(Files.readString(after)).doesNotContain("kept " + erased);
      assertThat(readme.run(SHOW).lines())
          .singleElement()
          .asString()
          .startsWith("Number 2 · Patient");
    }
  }

  private static void awaitSaid(Path output, String line) {
    await().atMost(SOON).untilAsserted(() -> assertThat(output).content(UTF_8).contains(line));
  }

  private static void sendUnknownType(Suite suite) throws Exception {
    var record =
        new ProducerRecord<>(
            SuiteTopics.COMPLETED, UUID.randomUUID().toString(), "{}".getBytes(UTF_8));
    record.headers().add("ce_type", "nz.enrolment.news.v9".getBytes(UTF_8));
    record.headers().add("ce_sequence", "1".getBytes(UTF_8));
    new SuiteTopics(suite).send(record);
  }
}
