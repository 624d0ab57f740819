package nz.enrolment.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nz.enrolment.local.ConsoleProgress;
import nz.enrolment.local.DemoPractice;
import nz.enrolment.local.Listener;
import nz.enrolment.local.PortPlan;
import nz.enrolment.local.Suite;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the whole suite refuses leaves nothing behind; what it cannot read stops nothing; and when
/// something of it is away, what was accepted still ends, once.
class BadInputAndFaultsIT {

  private static final List<String> CONSUMERS = List.of("render", "analytics", "external");
  private static final byte[] GARBAGE = "no event".getBytes(UTF_8);
  private static final int FIFTY_MB = 50_000_000;
  private static final Duration SOON = Duration.ofSeconds(40);

  /// Longer than the lease of a delivery that was under way when the database was killed.
  private static final Duration SETTLED_WITHIN = Duration.ofMinutes(3);

  @TempDir static Path data;
  private static Suite suite;
  private static PersistentPatients patients;
  private static Visitor visitor;
  private static Tables tables;
  private static SuiteTopics topics;
  private static Refusals refusals;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    suite = Suite.start(data, PortPlan.random(), ConsoleProgress.silent());
    patients = new PersistentPatients(suite);
    visitor = new Visitor(suite);
    tables = new Tables(suite);
    topics = new SuiteTopics(suite);
    refusals = new Refusals(visitor, tables);
  }

  @AfterAll
  static void stop() {
    suite.close();
  }

  @ParameterizedTest
  @EnumSource(
      names = {
        "ENROLMENT_SERVICE",
        "RENDER_SERVICE",
        "ANALYTICS_SERVICE",
        "EXTERNAL_API_SERVICE",
        "ADDRESS_SERVER"
      })
  void how_much_is_going_on_is_not_told_on_the_public_port(Listener service) throws Exception {
    for (String path : List.of("/q/metrics", "/q/health", "/q/health/ready", "/q/health/well")) {
      assertThat(visitor.look("demo-admin", service, path).statusCode()).as(path).isEqualTo(404);
    }
  }

  @Test
  void a_link_that_nobody_made_opens_nothing() throws Exception {
    refusals.assertRefused(() -> visitor.exchange("bm90YWxpbms.bm90YWxpbms"), 404, "link-unknown");
  }

  @Test
  void a_link_that_has_expired_opens_nothing() throws Exception {
    Instant expiry = Instant.now().plusSeconds(2);
    String token = visitor.link(expiry);
    await().until(() -> Instant.now().isAfter(expiry));

    refusals.assertRefused(() -> visitor.exchange(token), 410, "link-expired");
  }

  @Test
  void a_form_that_misses_answers_is_refused_with_a_pointer_to_each() throws Exception {
    assertThat(refusals.errorsOf(answers -> answers.remove(List.of("date-of-birth", "agreement"))))
        .containsExactly("/answers/date-of-birth required", "/answers/agreement required");
  }

  @Test
  void an_answer_to_a_question_that_was_not_asked_is_refused() throws Exception {
    assertThat(refusals.errorsOf(answers -> answers.put("takes-medicines", false)))
        .containsExactly("/answers/medicines not-asked");
  }

  @Test
  void an_nhi_with_a_wrong_check_digit_is_refused() throws Exception {
    assertThat(refusals.errorsOf(answers -> answers.put("nhi", "ZZZ0017")))
        .containsExactly("/answers/nhi nhi-check");
  }

  @Test
  void a_body_that_is_not_json_is_refused() throws Exception {
    String session = visitor.session();

    refusals.assertRefused(() -> visitor.submit(session, "name=Hēmi"), 400, "not-json");
  }

  @Test
  void a_body_of_50_mb_is_refused() throws Exception {
    String session = visitor.session();

    refusals.assertRefused(() -> visitor.submit(session, new byte[FIFTY_MB]), 413, "too-large");
  }

  @Test
  void another_practice_sees_neither_enrolment_nor_document_nor_delivery() throws Exception {
    var effects = Effects.from(suite);
    String id = patients.enrol(1);
    assertEndOnceEach(effects, Set.of(id));

    String enrolment = "/enrolments/" + id;
    assertSeenByItsPracticeOnly(Listener.ENROLMENT_SERVICE, enrolment, "enrolment-unknown");
    assertSeenByItsPracticeOnly(
        Listener.RENDER_SERVICE, enrolment + "/document", "document-unknown");
    assertThat(deliveries("demo-staff", id)).hasSize(DemoPractice.DESTINATIONS.size());
    assertThat(deliveries("other-staff", id)).isEmpty();
  }

  @Test
  void garbage_becomes_a_dead_letter_of_each_consumer_and_the_next_record_is_handled()
      throws Exception {
    var effects = Effects.from(suite);
    String key = UUID.randomUUID().toString();
    List<String> places = topics.sendToEachPartition(SuiteTopics.COMPLETED, key, GARBAGE);

    assertEndOnceEach(effects, Set.of(patients.enrol(2)));
    for (String consumer : CONSUMERS) {
      var letters = DeadLetterTopic.of(topics, consumer);
      await().atMost(SOON).until(() -> letters.of(key).size() >= places.size());
      assertThat(letters.of(key)).allSatisfy(BadInputAndFaultsIT::assertTellsItsCause);
      assertThat(letters.of(key))
          .allSatisfy(letter -> assertThat(letter.value()).isEqualTo(content(consumer)));
      assertThat(letters.origins(key)).containsExactlyInAnyOrderElementsOf(places);
    }
  }

  @Test
  void a_dead_letter_is_replayed_by_a_command_and_handled() throws Exception {
    var effects = Effects.from(suite);
    String id = UUID.randomUUID().toString();
    var letters = DeadLetterTopic.of(topics, "render");

    letters.replay(letters.leaveOneThatReads(id));

    assertEndOnceEach(effects, Set.of(id));
    assertThat(SuiteTopics.headers(topics.of(SuiteTopics.COMPLETED, id).getFirst()).keySet())
        .contains("ce_subject")
        .noneMatch(name -> name.startsWith("dead-letter-"));
  }

  @Test
  void a_dead_letter_that_still_does_not_read_comes_back_as_another_one() throws Exception {
    String key = UUID.randomUUID().toString();
    var letters = DeadLetterTopic.of(topics, "analytics");
    topics.send(new ProducerRecord<>(SuiteTopics.COMPLETED, key, GARBAGE));
    await().atMost(SOON).until(() -> letters.of(key).size() == 1);

    letters.replay(letters.of(key).getFirst().offset());

    await().atMost(SOON).until(() -> letters.of(key).size() == 2);
    assertThat(letters.origins(key)).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(strings = {"render", "analytics", "external"})
  void a_consumer_whose_database_is_away_handles_nothing_and_loses_nothing(String away)
      throws Exception {
    var effects = Effects.from(suite);
    awaitNothingWaitsFor(CONSUMERS);
    String id;
    tables.shut(away);
    try {
      id = patients.enrol(3);
      await().atMost(SOON).until(() -> topics.lag(away) == 1);
      awaitNothingWaitsFor(CONSUMERS.stream().filter(each -> !each.equals(away)).toList());
      assertThat(topics.lag(away)).isEqualTo(1);
    } finally {
      tables.open(away);
    }

    assertEndOnceEach(effects, Set.of(id));
  }

  @Test
  void submissions_under_way_end_once_though_the_database_is_killed() throws Exception {
    var infrastructure = suite.infrastructure();
    assertEndOnceThough(infrastructure::killDatabase, infrastructure::startDatabase);
  }

  @Test
  void submissions_under_way_end_once_though_the_broker_is_killed() throws Exception {
    var infrastructure = suite.infrastructure();
    assertEndOnceThough(infrastructure::killBroker, infrastructure::startBroker);
  }

  private static void assertEndOnceThough(Runnable killed, Runnable startedAgain) throws Exception {
    var effects = Effects.from(suite);
    try (var underWay = new UnderWay(patients)) {
      underWay.awaitAccepted(3);
      killed.run();
      startedAgain.run();
      Set<String> enrolments = underWay.ids();
      assertEndOnceEach(effects, enrolments);
      await().atMost(SOON).untilAsserted(() -> effects.assertHeardOf(enrolments));
    }
  }

  private static void assertEndOnceEach(Effects effects, Set<String> enrolments) {
    await().atMost(SETTLED_WITHIN).untilAsserted(() -> effects.assertOnceEach(enrolments));
  }

  private static void assertSeenByItsPracticeOnly(Listener service, String path, String slug)
      throws Exception {
    assertThat(visitor.look("demo-staff", service, path).statusCode()).isEqualTo(200);
    refusals.assertRefused(() -> visitor.look("other-staff", service, path), 404, slug);
  }

  private static JsonNode deliveries(String client, String enrolment) throws Exception {
    var answer =
        visitor.look(client, Listener.EXTERNAL_API_SERVICE, "/deliveries?enrolment=" + enrolment);
    assertThat(answer.statusCode()).isEqualTo(200);
    return Visitor.json(answer).required("deliveries");
  }

  /// Analytics keeps nothing of a record, not even while its letter waits to be sent.
  private static byte @Nullable [] content(String consumer) {
    return consumer.equals("analytics") ? null : GARBAGE;
  }

  private static void assertTellsItsCause(ConsumerRecord<String, byte[]> letter) {
    assertThat(SuiteTopics.headers(letter))
        .containsEntry("dead-letter-reason", "malformed")
        .containsEntry("dead-letter-cause", "ce_specversion is missing")
        .containsEntry("dead-letter-topic", SuiteTopics.COMPLETED);
  }

  private static void awaitNothingWaitsFor(List<String> groups) {
    await().atMost(SOON).until(() -> lags(groups), lags -> Collections.max(lags) == 0);
  }

  private static List<Long> lags(List<String> groups) throws Exception {
    var lags = new ArrayList<Long>();
    for (String group : groups) {
      lags.add(topics.lag(group));
    }
    return lags;
  }
}
