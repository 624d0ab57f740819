package nz.enrolment.external;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nz.enrolment.form.event.EnrolmentEvent;
import nz.enrolment.form.event.EventCodec;
import nz.enrolment.local.Database;
import nz.enrolment.local.Infrastructure;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.hl7.fhir.r4.model.Binary;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.DocumentReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeliverEnrolmentIT {
  private static final Infrastructure INFRASTRUCTURE = Infrastructure.forTests();
  private static final UUID PRACTICE = UUID.fromString("7b0c1d52-6c1f-4a57-9c39-2f6a5d1e8a01");
  private static final UUID ARCHIVING = UUID.randomUUID();
  private static final Path CONTRACT = Path.of("../contracts/openapi/external-api-service.yaml");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration SOON = Duration.ofSeconds(20);

  private static final RenderStandIn RENDER = new RenderStandIn();
  private static final TestDestination RECEIVER = new TestDestination();
  private static final Topic COMPLETED =
      new Topic(INFRASTRUCTURE.kafka(), "enrolment-completed.v1");
  private static final Topic DOCUMENTS = new Topic(INFRASTRUCTURE.kafka(), "enrolment-document.v1");
  private static final Topic DELIVERED = new Topic(INFRASTRUCTURE.kafka(), "enrolment-delivery.v1");
  private static final Topic LETTERS =
      new Topic(INFRASTRUCTURE.kafka(), "enrolment-completed.v1.external.dead-letter");
  private static final Database DATABASE = INFRASTRUCTURE.database("external-" + UUID.randomUUID());
  private static final ServiceProcess SERVICE =
      new ServiceProcess("deliver-enrolment-it", settings()).awaitReady();

  private static final String STAFF = INFRASTRUCTURE.token("demo-staff");

  private final UUID enrolment = UUID.randomUUID();

  private static Map<String, String> settings() {
    var settings = new HashMap<>(Settings.process(INFRASTRUCTURE, DATABASE, RENDER));
    settings.put("external.retry", "200ms");
    settings.put("external.timeout", "1500ms");
    settings.put("external.document-poll", "1h"); // only its event makes a delivery go
    settings.putAll(Settings.near("kowhai-pms", destination()));
    settings.putAll(
        Settings.near(
            "archive",
            Map.of(
                "practice",
                ARCHIVING.toString(),
                "url",
                RECEIVER.url() + "/fhir",
                "document",
                "pdf-with-evidence",
                "largest-document",
                "100000")));
    return settings;
  }

  private static Map<String, String> destination() {
    return Map.of(
        "practice",
        PRACTICE.toString(),
        "url",
        RECEIVER.url() + "/fhir",
        "document",
        "tiff-with-cover",
        "authorization",
        "Bearer of-the-destination");
  }

  @AfterAll
  static void stop() {
    SERVICE.kill();
  }

  @Test
  void an_enrolment_is_delivered_once_and_announced() throws Exception {
    complete(1);

    await().atMost(SOON).until(() -> announcements().size() == 1);
    var announcement = announcements().getFirst();
    assertThat(JSON.readTree(announcement.value()).get("destination").textValue())
        .isEqualTo("kowhai-pms");
    assertThat(header(announcement, "ce_type")).isEqualTo("nz.enrolment.delivered.v1");
    assertThat(header(announcement, "ce_sequence")).isEqualTo("1");
    assertThat(RECEIVER.posts(enrolment)).hasSize(1);
    assertThat(deliveries(STAFF).get(0).get("state").textValue()).isEqualTo("delivered");
  }

  @Test
  void the_destination_gets_the_bundle_with_the_variant_that_it_wants() {
    complete(1);

    await().atMost(SOON).until(() -> RECEIVER.posts(enrolment).size() == 1);
    var post = RECEIVER.posts(enrolment).getFirst();
    assertThat(post.mediaType()).isEqualTo("application/fhir+json");
    assertThat(post.authorization()).isEqualTo("Bearer of-the-destination");
    var bundle = FhirContext.forR4Cached().newJsonParser().parseResource(Bundle.class, post.body());
    assertThat(((Binary) bundle.getEntry().get(1).getResource()).getData())
        .isEqualTo(RenderStandIn.DOCUMENT);
    assertThat(post.body()).contains("Tāwhiri");
  }

  @Test
  void a_delivery_waits_visibly_while_its_document_is_not_ready() {
    RENDER.hide(enrolment, Integer.MAX_VALUE);

    complete(1);

    await().atMost(SOON).until(() -> state().equals("waiting-for-document"));
    assertThat(deliveries(STAFF).get(0).get("attempts").intValue()).isZero();
    assertThat(deliveries(STAFF).get(0).get("lastProblem").textValue())
        .isEqualTo("The document is not ready");
    RENDER.hide(enrolment, 0);
    announceDocument();
    await().atMost(SOON).until(() -> state().equals("delivered"));
  }

  /// Whoever was told a moment ago that there is none would otherwise wait for the next look.
  @Test
  void a_document_that_is_announced_while_it_is_asked_for_is_asked_for_again() {
    RENDER.hide(enrolment, 1);
    RENDER.beforeAnswering(
        enrolment,
        () -> {
          announceDocument();
          await().atMost(SOON).until(() -> kept("bool_or(document_announced)").equals("t"));
        });

    complete(1);

    await().atMost(SOON).until(() -> state().equals("delivered"));
  }

  @Test
  void a_delivery_says_that_its_document_cannot_be_made_and_goes_when_it_could() {
    RENDER.fail(enrolment);

    complete(1);

    await().atMost(SOON).until(() -> state().equals("waiting-for-document"));
    assertThat(deliveries(STAFF).get(0).get("lastProblem").textValue())
        .isEqualTo("render-service cannot make the document");
    RENDER.recover(enrolment);
    announceDocument();
    await().atMost(SOON).until(() -> state().equals("delivered"));
  }

  @Test
  void a_document_goes_with_the_pages_of_files_that_the_destination_takes() {
    RENDER.makeWithFiles(enrolment, 100_000);

    assertThat(archived()).hasSize(100_000);
    assertThat(archive().hasDescription()).isFalse();
  }

  @Test
  void a_document_that_is_too_large_goes_without_the_pages_of_files_and_says_so() throws Exception {
    RENDER.makeWithFiles(enrolment, 100_001);

    assertThat(archived()).isEqualTo(RenderStandIn.DOCUMENT);
    assertThat(archive().getDescription())
        .isEqualTo(
            "Without the pages of the files that the patient sent. With them: The document is"
                + " larger than the destination takes");
    await().atMost(SOON).until(() -> archive().getDescription().equals(keptProblem()));
  }

  @Test
  void a_document_that_cannot_be_made_with_the_pages_of_files_goes_without_them() {
    assertThat(archived()).isEqualTo(RenderStandIn.DOCUMENT);
    assertThat(archive().getDescription()).endsWith("render-service cannot make the document");
  }

  private byte[] archived() {
    byte[] data = GoldenEvents.completed(enrolment, ARCHIVING);
    COMPLETED.send(enrolment, 1, EventCodec.COMPLETED, data);
    await().atMost(SOON).until(() -> RECEIVER.posts(enrolment).size() == 1);
    return ((Binary) posted().getEntry().get(1).getResource()).getData();
  }

  private DocumentReference archive() {
    return (DocumentReference) posted().getEntry().get(2).getResource();
  }

  private Bundle posted() {
    String body = RECEIVER.posts(enrolment).getFirst().body();
    return FhirContext.forR4Cached().newJsonParser().parseResource(Bundle.class, body);
  }

  @Test
  void a_destination_that_fails_gets_it_when_it_has_recovered() throws IOException {
    RECEIVER.answer(enrolment, 500, 503, 429);

    complete(1);

    await().atMost(SOON).until(() -> announcements().size() == 1);
    assertThat(RECEIVER.posts(enrolment))
        .extracting(TestDestination.Post::key)
        .hasSize(4)
        .containsOnly(enrolment + ".kowhai-pms.1");
    assertThat(RECEIVER.effects(enrolment)).isEqualTo(1);
    assertThat(JSON.readTree(announcements().getFirst().value()).get("attempts").intValue())
        .isEqualTo(4);
  }

  @Test
  void a_bundle_that_the_destination_finds_fault_with_is_not_sent_again() {
    RECEIVER.answer(enrolment, 422);

    complete(1);

    await().atMost(SOON).until(() -> state().equals("refused"));
    assertThat(deliveries(STAFF).get(0).get("lastProblem").textValue())
        .isEqualTo("The destination answered 422");
    assertThat(RECEIVER.posts(enrolment)).hasSize(1);
  }

  @Test
  void an_event_that_comes_twice_is_delivered_once() {
    complete(1);
    complete(1);
    complete(2);

    await().atMost(SOON).until(() -> announcements().size() == 2);
    assertThat(RECEIVER.posts(enrolment))
        .extracting(TestDestination.Post::key)
        .containsExactly(enrolment + ".kowhai-pms.1", enrolment + ".kowhai-pms.2");
  }

  @Test
  void garbage_goes_to_the_dead_letters_and_what_follows_is_delivered() {
    COMPLETED.send(enrolment, 1, EventCodec.COMPLETED, "not json".getBytes(StandardCharsets.UTF_8));
    complete(2);

    await().atMost(SOON).until(() -> announcements().size() == 1);
    await().atMost(SOON).until(() -> LETTERS.records(enrolment).size() == 1);
    assertThat(header(LETTERS.records(enrolment).getFirst(), "dead-letter-reason"))
        .isEqualTo("malformed");
  }

  @Test
  void a_service_killed_after_the_post_sends_it_again_under_the_same_key() {
    RECEIVER.beforeAnswering(enrolment, SERVICE::kill);

    complete(1);

    await().atMost(SOON).until(() -> RECEIVER.posts(enrolment).size() == 1);
    SERVICE.restart();
    await().atMost(SOON).until(() -> announcements().size() == 1);
    assertThat(RECEIVER.posts(enrolment))
        .extracting(TestDestination.Post::key)
        .hasSize(2)
        .containsOnly(enrolment + ".kowhai-pms.1");
    assertThat(RECEIVER.posts(enrolment))
        .extracting(TestDestination.Post::body)
        .containsOnly(RECEIVER.posts(enrolment).getFirst().body());
    assertThat(RECEIVER.effects(enrolment)).isEqualTo(1);
  }

  @Test
  void an_erased_enrolment_leaves_the_queue_and_is_not_delivered() {
    RENDER.hide(enrolment, Integer.MAX_VALUE);
    complete(1);
    await().atMost(SOON).until(() -> state().equals("waiting-for-document"));

    var erased = new EnrolmentEvent.Erased(enrolment, PRACTICE);
    COMPLETED.send(enrolment, 2, EventCodec.ERASED, EventCodec.write(erased));

    await().atMost(SOON).until(() -> deliveries(STAFF).isEmpty());
    RENDER.hide(enrolment, 0);
    announceDocument();
    await().during(Duration.ofSeconds(2)).until(() -> RECEIVER.posts(enrolment).isEmpty());
  }

  @Test
  void what_was_delivered_is_not_kept() throws Exception {
    complete(1);

    await().atMost(SOON).until(() -> state().equals("delivered"));
    assertThat(keptEvents()).isZero();
  }

  @Test
  void another_practice_sees_nothing() {
    complete(1);

    await().atMost(SOON).until(() -> state().equals("delivered"));
    assertThat(deliveries(INFRASTRUCTURE.token("other-staff"))).isEmpty();
  }

  @Test
  void attempts_are_counted_by_destination_and_outcome() throws Exception {
    complete(1);

    await().atMost(SOON).until(() -> announcements().size() == 1);
    assertThat(SERVICE.manage("/q/metrics").body())
        .contains("external_attempts_total{destination=\"kowhai-pms\",outcome=\"delivered\"}");
  }

  @Test
  void errors_are_problems() throws Exception {
    String path = "/deliveries?enrolment=" + enrolment;
    assertProblem(path, "", 401, "sign-in-required");
    assertProblem(path, "not-a-token", 401, "sign-in-required");
    assertProblem(path, INFRASTRUCTURE.token("operator"), 403, "not-allowed");
    assertProblem("/deliveries?enrolment=1", STAFF, 400, "enrolment-unreadable");
    assertProblem("/nowhere", STAFF, 404, "not-found");
  }

  @ParameterizedTest
  @ValueSource(strings = {"%00", "%C0%AF", "%ED%A0%80", "1e99999999999", "-1", ""})
  void an_enrolment_that_no_database_holds_is_a_problem(String text) throws Exception {
    assertProblem("/deliveries?enrolment=" + text, STAFF, 400, "enrolment-unreadable");
    assertProblem(
        "/deliveries?enrolment=" + enrolment + text + "0", STAFF, 400, "enrolment-unreadable");
  }

  @Test
  void the_published_contract_is_what_it_serves() throws Exception {
    String served = SERVICE.get("/q/openapi", "").body();
    Files.writeString(Path.of("target/openapi.yaml"), served);
    assertThat(served).isEqualTo(Files.readString(CONTRACT));
  }

  @Test
  void the_log_names_no_person() {
    RECEIVER.answer(enrolment, 500);
    complete(1);

    await().atMost(SOON).until(() -> announcements().size() == 1);
    assertThat(SERVICE.log())
        .contains(enrolment.toString())
        .doesNotContain("Tāwhiri", "ZZZ0016", "021 123 4567", "+64211234567", "1979-03-14");
  }

  private void complete(long sequence) {
    byte[] data = GoldenEvents.completed(enrolment, PRACTICE);
    COMPLETED.send(enrolment, sequence, EventCodec.COMPLETED, data);
  }

  private void announceDocument() {
    byte[] data = GoldenEvents.rendered(enrolment, PRACTICE);
    DOCUMENTS.send(enrolment, 1, "nz.enrolment.document-rendered.v1", data);
  }

  private List<ConsumerRecord<String, byte[]>> announcements() {
    return DELIVERED.records(enrolment);
  }

  private String state() {
    JsonNode deliveries = deliveries(STAFF);
    return deliveries.isEmpty() ? "" : deliveries.get(0).get("state").textValue();
  }

  private JsonNode deliveries(String token) {
    try {
      var answer = SERVICE.get("/deliveries?enrolment=" + enrolment, token);
      return JSON.readTree(answer.body()).get("deliveries");
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private int keptEvents() throws SQLException {
    return Integer.parseInt(kept("count(event)"));
  }

  private String keptProblem() throws SQLException {
    return kept("max(last_problem)");
  }

  private String kept(String column) throws SQLException {
    String sql = "select " + column + " from delivery where enrolment = ?";
    try (var connection =
            DriverManager.getConnection(DATABASE.jdbcUrl(), DATABASE.user(), DATABASE.password());
        var kept = connection.prepareStatement(sql)) {
      kept.setObject(1, enrolment);
      try (var row = kept.executeQuery()) {
        row.next();
        return String.valueOf(row.getString(1));
      }
    }
  }

  private static void assertProblem(String path, String token, int status, String slug)
      throws Exception {
    var answer = SERVICE.get(path, token);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(JSON.readTree(answer.body()).get("type").textValue())
        .isEqualTo("https://enrolment.nz/problems/" + slug);
  }

  private static String header(ConsumerRecord<String, byte[]> record, String name) {
    return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }
}
