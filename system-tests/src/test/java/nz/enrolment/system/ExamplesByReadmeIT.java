package nz.enrolment.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import nz.enrolment.local.ConsoleProgress;
import nz.enrolment.local.DemoPractice;
import nz.enrolment.local.Listener;
import nz.enrolment.local.PortPlan;
import nz.enrolment.local.Suite;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Each of the examples by the commands of its README, and `docs/integrating.md` by its own,
/// against the suite.
class ExamplesByReadmeIT {
  private static final Path PROJECT = Path.of("..");
  private static final String COUNTS = "enrolment-counts.v1";
  private static final Duration SOON = Duration.ofMinutes(2);

  @TempDir static Path data;
  private static Suite suite;
  private static SuiteTopics topics;
  private static Visitor visitor;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    suite = Suite.start(data.resolve("suite"), PortPlan.random(), ConsoleProgress.silent());
    topics = new SuiteTopics(suite);
    visitor = new Visitor(suite);
  }

  @AfterAll
  static void stop() {
    suite.close();
  }

  @Test
  void a_mirror_keeps_each_patient_once_though_it_is_killed_and_forgets_who_is_erased()
      throws Exception {
    Tools.assumeInstalled("npm");
    var patients = new PersistentPatients(suite);
    ReadmeCommands readme = readme("mirror", broker());
    readme.run(0);

    String erased = patients.enrol(1);
    Path before = data.resolve("mirror-before.log");
    Process killed = readme.start(1, before);
    awaitSaid(before, "kept " + erased);
    killed.destroyForcibly().waitFor();

    String kept = patients.enrol(2);
    topics.send(unknownType(SuiteTopics.COMPLETED));
    assertThat(visitor.ask("demo-admin", "DELETE", "/enrolments/" + erased, "").statusCode())
        .isEqualTo(204);
    Path after = data.resolve("mirror-after.log");
    Process stopped = readme.start(1, after);
    awaitSaid(after, "kept " + kept);
    awaitSaid(after, "erased " + erased);
    awaitSaid(after, "skipped: unknown type");
    stop(stopped);

    assertThat(Files.readString(after)).doesNotContain("kept " + erased);
    assertThat(readme.run(2).lines())
        .filteredOn(line -> line.startsWith("Number"))
        .singleElement()
        .asString()
        .startsWith("Number 2 · Patient");
  }

  @Test
  void a_follower_of_counts_keeps_each_release_once_though_it_is_killed() throws Exception {
    Tools.assumePythonHas("confluent_kafka");
    ReadmeCommands readme = readme("counts", broker());
    release("2023-Q1");
    Path before = data.resolve("counts-before.log");
    Process killed = readme.start(1, before);
    awaitSaid(before, "kept " + DemoPractice.ID + " 2023-Q1");
    killed.destroyForcibly().waitFor();

    release("2023-Q2");
    await().atMost(SOON).until(() -> topics.of(COUNTS, DemoPractice.ID.toString()).size() >= 2);
    topics.send(again(topics.of(COUNTS, DemoPractice.ID.toString()).getFirst()));
    topics.send(unknownType(COUNTS));
    topics.send(unreadable());
    Path after = data.resolve("counts-after.log");
    Process stopped = readme.start(1, after);
    awaitSaid(after, "kept " + DemoPractice.ID + " 2023-Q2");
    awaitSaid(after, "handled before");
    awaitSaid(after, "skipped: unknown type");
    awaitSaid(after, "skipped: malformed");
    stop(stopped);

    assertThat(Files.readString(after)).doesNotContain("2023-Q1");
    assertThat(readme.run(2).lines())
        .contains(
            DemoPractice.ID + " 2023-Q1 total: 39 ± 3",
            DemoPractice.ID + " 2023-Q2 gender M: 39 ± 3")
        .doesNotHaveDuplicates();
  }

  @Test
  void a_walk_through_the_http_apis_arrives() throws Exception {
    Tools.assumeInstalled("jq");
    assertThat(readme("walk", addresses()).run(1).lines())
        .contains(
            "     /answers/nhi: This is not an NHI number: please compare it with your letter or card.")
        .anyMatch(line -> line.matches(" {5}[0-9]{5,} bytes of PDF"))
        .contains("     entered", "     https://enrolment.nz/problems/enrolment-unknown")
        .endsWith("Walked.");
  }

  @Test
  void what_is_said_of_integrating_prints_what_it_says() throws Exception {
    Tools.assumeInstalled("jq");
    var commands = new ReadmeCommands(PROJECT.resolve("docs/integrating.md"), PROJECT, addresses());
    assertThat(commands.runAll()).isEqualTo(commands.printed());
  }

  private static Map<String, String> addresses() {
    return Map.of(
        "PROVIDER", suite.infrastructure().oidcIssuer(),
        "ENROLMENT", suite.url(Listener.ENROLMENT_SERVICE).toString(),
        "RENDER", suite.url(Listener.RENDER_SERVICE).toString(),
        "ANALYTICS", suite.url(Listener.ANALYTICS_SERVICE).toString());
  }

  private static ReadmeCommands readme(String example, Map<String, String> environment)
      throws IOException {
    return ReadmeCommands.of(
        PROJECT.resolve("examples").resolve(example), data.resolve(example), environment);
  }

  private static Map<String, String> broker() {
    return Map.of("BROKER", suite.infrastructure().kafka());
  }

  private static void awaitSaid(Path output, String line) {
    await().atMost(SOON).untilAsserted(() -> assertThat(output).content(UTF_8).contains(line));
  }

  /// As Ctrl-C does.
  private static void stop(Process process) throws InterruptedException {
    process.destroy();
    assertThat(process.waitFor()).isZero();
  }

  /// Forty in each cell, without noise, of a quarter that is closed; the first question releases
  /// it.
  private static void release(String quarter) throws Exception {
    new Tables(suite)
        .execute(
            "analytics",
            "insert into counter (practice, period, plan, cells) values ('%s', '%s', 'ONE_BY_ONE', array_fill(40, array[28]))"
                .formatted(DemoPractice.ID, quarter));
    var answer = visitor.look("demo-staff", Listener.ANALYTICS_SERVICE, "/counts/" + quarter);
    assertThat(answer.statusCode()).isEqualTo(200);
  }

  private static ProducerRecord<String, byte[]> again(ConsumerRecord<String, byte[]> record) {
    return new ProducerRecord<>(
        record.topic(), record.partition(), record.key(), record.value(), record.headers());
  }

  private static ProducerRecord<String, byte[]> unknownType(String topic) {
    return record(topic, "nz.enrolment.news.v9");
  }

  private static ProducerRecord<String, byte[]> unreadable() {
    return record(COUNTS, "nz.enrolment.counts-released.v1");
  }

  private static ProducerRecord<String, byte[]> record(String topic, String type) {
    var record = new ProducerRecord<>(topic, UUID.randomUUID().toString(), "{}".getBytes(UTF_8));
    record.headers().add("ce_type", type.getBytes(UTF_8));
    record.headers().add("ce_sequence", "1".getBytes(UTF_8));
    return record;
  }
}
