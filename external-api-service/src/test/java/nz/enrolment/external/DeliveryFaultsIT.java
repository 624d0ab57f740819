package nz.enrolment.external;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.standardwebhooks.Webhook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nz.enrolment.form.event.EnrolmentEvent;
import nz.enrolment.form.event.EventCodec;
import nz.enrolment.local.Database;
import nz.enrolment.local.Infrastructure;
import org.hl7.fhir.r4.model.Binary;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// One service with a destination of its own for each kind of fault, each of a practice of its own.
class DeliveryFaultsIT {
  private static final Infrastructure INFRASTRUCTURE = Infrastructure.forTests();
  private static final Duration SOON = Duration.ofSeconds(30);
  private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
  private static final Topic COMPLETED =
      new Topic(INFRASTRUCTURE.kafka(), "enrolment-completed.v1");

  private static final Topic DELIVERED = new Topic(INFRASTRUCTURE.kafka(), "enrolment-delivery.v1");

  private static final RenderStandIn RENDER = new RenderStandIn();
  private static final TestDestination RECEIVER = new TestDestination();
  private static final StoringFhirServer STORE = new StoringFhirServer();
  private static final HapiReceiver MLLP = new HapiReceiver();
  private static final Path FOLDER = folder();
  private static final Database DATABASE = INFRASTRUCTURE.database("external-" + UUID.randomUUID());
  private static final Rows ROWS = new Rows(DATABASE);

  private static final UUID TELLS_REPEATS = UUID.randomUUID();
  private static final UUID FAILING = UUID.randomUUID();
  private static final UUID REPLAYED = UUID.randomUUID();
  private static final UUID CANNOT_TELL = UUID.randomUUID();
  private static final UUID CAN_BE_ASKED = UUID.randomUUID();
  private static final UUID WITHOUT_RIGHTS = UUID.randomUUID();
  private static final UUID DOWN = UUID.randomUUID();
  private static final UUID HOOKED = UUID.randomUUID();
  private static final UUID SCANNING = UUID.randomUUID();
  private static final UUID STORING = UUID.randomUUID();
  private static final UUID STORING_AND_ASKED = UUID.randomUUID();
  private static final UUID SPEAKING_HL7 = UUID.randomUUID();

  private static final ServiceProcess SERVICE =
      new ServiceProcess("delivery-faults-it", settings()).awaitReady();

  private final UUID enrolment = UUID.randomUUID();

  private static Map<String, String> settings() {
    var settings = new HashMap<>(Settings.process(INFRASTRUCTURE, DATABASE, RENDER));
    settings.putAll(Settings.group(TELLS_REPEATS));
    settings.put("external.retry", "200ms");
    settings.put("external.timeout", "1500ms");
    settings.put("external.give-up-after", "4");
    settings.put("external.document-poll", "300ms");
    settings.putAll(fhir("tells-repeats", TELLS_REPEATS, Map.of()));
    settings.putAll(fhir("failing", FAILING, Map.of()));
    settings.putAll(fhir("replayed", REPLAYED, Map.of()));
    settings.putAll(fhir("cannot-tell", CANNOT_TELL, Map.of("repeat", "none")));
    settings.putAll(fhir("can-be-asked", CAN_BE_ASKED, Map.of("repeat", "ask")));
    settings.putAll(fhir("without-rights", WITHOUT_RIGHTS, Map.of("parallel", "1")));
    settings.putAll(fhir("down", DOWN, Map.of("parallel", "1")));
    settings.putAll(fhir("storing", STORING, Map.of("url", STORE.url())));
    settings.putAll(fhir("asked", STORING_AND_ASKED, Map.of("url", STORE.url(), "repeat", "ask")));
    settings.putAll(fhir("hooked", HOOKED, Map.of("format", "event", "signing-secrets", SECRET)));
    settings.putAll(
        fhir("scanning", SCANNING, Map.of("format", "document", "url", FOLDER.toUri().toString())));
    settings.putAll(fhir("speaking-hl7", SPEAKING_HL7, hl7()));
    return settings;
  }

  private static Map<String, String> hl7() {
    return Map.of(
        "url", MLLP.url(),
        "format", "hl7",
        "document", "pdf",
        "hl7.message", "mdm-t02",
        "hl7.receiving-application", "PMS",
        "hl7.receiving-facility", "KOWHAI");
  }

  private static Map<String, String> fhir(String name, UUID practice, Map<String, String> members) {
    Map<String, String> all = new HashMap<>();
    all.put("practice", practice.toString());
    all.put("url", RECEIVER.url() + "/fhir");
    all.put("document", "tiff-with-cover");
    all.putAll(members);
    return Settings.near(name, all);
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory("scans");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @AfterAll
  static void stop() throws Exception {
    SERVICE.kill();
    STORE.close();
  }

  @Test
  void every_attempt_sends_the_same_bytes_though_the_document_is_another_by_then() {
    RECEIVER.answer(enrolment, 503, 503);
    RENDER.change(enrolment, "of the first attempt".getBytes(StandardCharsets.UTF_8));

    complete(enrolment, TELLS_REPEATS);

    await().atMost(SOON).until(() -> RECEIVER.posts(enrolment).size() >= 1);
    RENDER.change(enrolment, "of a later build".getBytes(StandardCharsets.UTF_8));
    awaitState(enrolment, "delivered");
    assertThat(RECEIVER.posts(enrolment)).hasSize(3);
    assertThat(RECEIVER.posts(enrolment))
        .extracting(TestDestination.Post::body)
        .containsOnly(RECEIVER.posts(enrolment).getFirst().body());
    assertThat(ROWS.attempts(enrolment))
        .containsExactly("scheduled failed 503", "scheduled failed 503", "scheduled delivered 200");
  }

  @Test
  void a_document_that_nobody_announces_is_found() {
    RENDER.hide(enrolment, 1);

    complete(enrolment, TELLS_REPEATS);

    awaitState(enrolment, "delivered");
  }

  @Test
  void what_waits_is_encrypted_and_gone_when_it_is_delivered() {
    RECEIVER.answer(enrolment, Collections.nCopies(4, 503).toArray(Integer[]::new));

    complete(enrolment, FAILING);

    awaitState(enrolment, "given-up");
    String kept =
        """
        select encode(event, 'escape') || encode(bytes, 'escape') from delivery join payload on id = delivery
        where enrolment = ?\
        """;
    assertThat(ROWS.of(kept, enrolment)).singleElement().asString().isNotEmpty();
    assertThat(ROWS.of(kept, enrolment))
        .singleElement()
        .asString()
        .doesNotContain("resourceType", "whiri", "ZZZ0016", "rangatira");
    UUID delivered = UUID.randomUUID();
    complete(delivered, TELLS_REPEATS);
    awaitState(delivered, "delivered");
    assertThat(ROWS.of(kept, delivered)).isEmpty();
  }

  @Test
  void a_schedule_that_ends_is_seen() {
    RECEIVER.answer(enrolment, Collections.nCopies(99, 503).toArray(Integer[]::new));

    complete(enrolment, FAILING);

    awaitState(enrolment, "given-up");
    assertThat(RECEIVER.posts(enrolment)).hasSize(4);
    assertThat(ROWS.of("select last_problem from delivery where enrolment = ?", enrolment))
        .containsExactly("The destination answered 503");
  }

  @Test
  void what_was_given_up_goes_again_as_the_same_bytes_when_staff_say_so() throws Exception {
    RECEIVER.answer(enrolment, Collections.nCopies(4, 503).toArray(Integer[]::new));
    complete(enrolment, REPLAYED);
    awaitState(enrolment, "given-up");

    assertThat(decide(UUID.randomUUID(), "replay")).isEqualTo(404);
    assertThat(decide(REPLAYED, "replay")).isEqualTo(204);

    awaitState(enrolment, "delivered");
    assertThat(RECEIVER.posts(enrolment))
        .hasSize(5)
        .extracting(TestDestination.Post::body)
        .containsOnly(RECEIVER.posts(enrolment).getFirst().body());
    assertThat(ROWS.attempts(enrolment)).endsWith("manual delivered 200");
    assertThat(decide(REPLAYED, "replay")).isEqualTo(409);
  }

  @Test
  void what_may_have_arrived_is_delivered_when_staff_have_seen_it_there() throws Exception {
    RECEIVER.loseAnswer(enrolment);
    complete(enrolment, CANNOT_TELL);
    awaitState(enrolment, "unknown");

    assertThat(decide(CANNOT_TELL, "confirm")).isEqualTo(204);

    assertThat(ROWS.state(enrolment)).isEqualTo("delivered");
    assertThat(ROWS.of("select effects::text from delivery where enrolment = ?", enrolment))
        .containsExactly("{\"confirmed by staff\"}");
    assertThat(
            ROWS.of(
                "select delivery::text from payload join delivery on id = delivery where enrolment = ?",
                enrolment))
        .isEmpty();
    await().atMost(SOON).until(() -> !DELIVERED.records(enrolment).isEmpty());
    assertThat(decide(CANNOT_TELL, "confirm")).isEqualTo(409);
    assertThat(RECEIVER.posts(enrolment)).hasSize(1);
  }

  /// By staff of the practice, of the enrolment's only delivery.
  private int decide(UUID practice, String decision) throws Exception {
    String id = ROWS.of("select id from delivery where enrolment = ?", enrolment).getFirst();
    String token = INFRASTRUCTURE.token(practice.toString(), "practice-staff");
    return SERVICE.post("/deliveries/" + id + "/" + decision, token).statusCode();
  }

  @Test
  void an_erased_enrolment_leaves_no_payload_and_no_attempt() {
    RECEIVER.answer(enrolment, Collections.nCopies(4, 503).toArray(Integer[]::new));
    complete(enrolment, FAILING);
    awaitState(enrolment, "given-up");
    List<String> row = ROWS.of("select id from delivery where enrolment = ?", enrolment);
    UUID delivered = UUID.randomUUID();
    complete(delivered, TELLS_REPEATS);
    awaitState(delivered, "delivered");

    erase(enrolment, FAILING);
    erase(delivered, TELLS_REPEATS);

    awaitState(enrolment, "");
    await().atMost(SOON).until(() -> ROWS.attempts(delivered).isEmpty());
    assertThat(ROWS.state(delivered)).isEqualTo("delivered");
    String left =
        """
        select 'left' from (select delivery from payload union all select delivery from attempt) x
        where delivery = %s and ?::uuid is not null\
        """
            .formatted(row.getFirst());
    assertThat(ROWS.of(left, enrolment)).isEmpty();
  }

  @Test
  void a_lost_answer_is_sent_again_to_who_can_tell_a_repeat() {
    RECEIVER.loseAnswer(enrolment);

    complete(enrolment, TELLS_REPEATS);

    awaitState(enrolment, "delivered");
    assertThat(RECEIVER.posts(enrolment)).hasSize(2);
    assertThat(RECEIVER.effects(enrolment)).isOne();
    assertThat(ROWS.attempts(enrolment))
        .containsExactly("scheduled may-have-arrived", "scheduled delivered 200");
  }

  @Test
  void a_lost_answer_of_who_cannot_tell_a_repeat_is_left_to_staff() {
    RECEIVER.loseAnswer(enrolment);

    complete(enrolment, CANNOT_TELL);

    awaitState(enrolment, "unknown");
    assertThat(RECEIVER.posts(enrolment)).hasSize(1);
    assertThat(ROWS.attempts(enrolment)).containsExactly("scheduled unknown");
  }

  @Test
  void what_was_not_taken_is_sent_again_even_to_who_cannot_tell_a_repeat() {
    RECEIVER.answer(enrolment, 429);

    complete(enrolment, CANNOT_TELL);

    awaitState(enrolment, "delivered");
    assertThat(RECEIVER.posts(enrolment)).hasSize(2);
  }

  @Test
  void a_service_that_dies_while_it_sends_leaves_the_delivery_to_staff_and_sends_nothing_twice() {
    RECEIVER.beforeAnswering(enrolment, SERVICE::kill);

    complete(enrolment, CANNOT_TELL);

    await().atMost(SOON).until(() -> RECEIVER.effects(enrolment) == 1);
    SERVICE.restart();
    awaitState(enrolment, "unknown");
    assertThat(RECEIVER.posts(enrolment)).hasSize(1);
    assertThat(ROWS.attempts(enrolment)).containsExactly("scheduled cut-off");
  }

  @Test
  void a_lost_answer_is_asked_about_and_found() {
    RECEIVER.loseAnswer(enrolment);

    complete(enrolment, CAN_BE_ASKED);

    awaitState(enrolment, "delivered");
    assertThat(RECEIVER.posts(enrolment)).hasSize(1);
    assertThat(ROWS.of("select effects from delivery where enrolment = ?", enrolment))
        .containsExactly("{\"found when asked\"}");
  }

  @Test
  void a_server_that_stores_has_one_patient_with_the_documents_of_both_enrolments() {
    UUID second = UUID.randomUUID();
    send(enrolment, GoldenEvents.completed(enrolment, STORING));
    awaitState(enrolment, "delivered");

    send(second, GoldenEvents.completed(second, STORING));

    awaitState(second, "delivered");
    assertThat(ROWS.of("select effects::text from delivery where enrolment = ?", second))
        .singleElement()
        .asString()
        .contains("Patient matched", "DocumentReference created");
    assertThat(documentsOf("ZZZ0016")).hasSize(2);
  }

  @Test
  void a_lost_answer_leaves_one_document_and_no_orphan_at_a_server_that_stores() {
    STORE.loseNextAnswer();

    complete(enrolment, STORING);

    awaitState(enrolment, "delivered");
    assertThat(ROWS.attempts(enrolment))
        .startsWith("scheduled may-have-arrived")
        .endsWith("scheduled delivered 200");
    assertThat(documentsOf(enrolment.toString())).hasSize(1);
    assertEveryBinaryIsOfADocument();
  }

  @Test
  void a_server_that_stores_is_asked_about_a_lost_answer_and_finds_the_document() {
    STORE.loseNextAnswer();

    complete(enrolment, STORING_AND_ASKED);

    awaitState(enrolment, "delivered");
    assertThat(ROWS.attempts(enrolment))
        .startsWith("scheduled may-have-arrived")
        .endsWith("scheduled delivered 200");
    assertThat(ROWS.of("select effects from delivery where enrolment = ?", enrolment))
        .containsExactly("{\"found when asked\"}");
    assertEveryBinaryIsOfADocument();
  }

  private static void assertEveryBinaryIsOfADocument() {
    assertThat(STORE.stored(DocumentReference.class))
        .extracting(document -> document.getContentFirstRep().getAttachment().getUrl())
        .containsExactlyInAnyOrderElementsOf(
            STORE.stored(Binary.class).stream().map(Resource::getId).toList());
  }

  /// Of the one patient who has that number.
  private static List<DocumentReference> documentsOf(String number) {
    List<Patient> known =
        STORE.stored(Patient.class).stream()
            .filter(patient -> patient.getIdentifierFirstRep().getValue().equals(number))
            .toList();
    assertThat(known).hasSize(1);
    return STORE.stored(DocumentReference.class).stream()
        .filter(d -> d.getSubject().getReference().equals(known.getFirst().getId()))
        .toList();
  }

  @Test
  void what_is_not_found_twice_is_sent_again() {
    RECEIVER.stall(enrolment);

    complete(enrolment, CAN_BE_ASKED);

    awaitState(enrolment, "delivered");
    assertThat(RECEIVER.posts(enrolment)).hasSize(2);
    assertThat(ROWS.attempts(enrolment))
        .containsExactly(
            "scheduled may-have-arrived",
            "scheduled absent 200",
            "scheduled absent 200",
            "scheduled delivered 200");
  }

  @Test
  void credentials_that_are_not_accepted_pause_the_destination_and_not_each_delivery() {
    List<UUID> all = Stream.generate(UUID::randomUUID).limit(3).toList();
    all.forEach(
        one -> RECEIVER.answer(one, Collections.nCopies(10_000, 401).toArray(Integer[]::new)));

    all.forEach(one -> complete(one, WITHOUT_RIGHTS));

    await().atMost(SOON).until(() -> all.stream().mapToInt(this::posts).sum() >= 6);
    assertThat(all.stream().mapToInt(this::posts).filter(n -> n > 0).count()).isOne();
    assertThat(attempts(all, "scheduled unauthorized 401")).isOne();
    assertThat(attempts(all, "probe unauthorized 401")).isPositive();
    assertThat(all).allMatch(one -> !ROWS.state(one).equals("given-up"));
    assertThat(SERVICE.log()).contains("A destination is down");
    RECEIVER.recover();
    all.forEach(one -> awaitState(one, "delivered"));
  }

  @Test
  void a_destination_that_is_down_is_tried_by_one_delivery_at_a_time() {
    List<UUID> all = Stream.generate(UUID::randomUUID).limit(8).toList();
    all.forEach(
        one -> RECEIVER.answer(one, Collections.nCopies(10_000, 503).toArray(Integer[]::new)));

    all.forEach(one -> complete(one, DOWN));

    await().atMost(SOON).until(() -> attempts(all, "probe failed 503") >= 2);
    assertThat(attempts(all, "scheduled failed 503")).isEqualTo(5);
    RECEIVER.recover();
    all.forEach(one -> awaitState(one, "delivered"));
  }

  @Test
  void a_webhook_is_signed_and_carries_the_event() throws Exception {
    complete(enrolment, HOOKED);

    awaitState(enrolment, "delivered");
    var post = RECEIVER.posts(enrolment).getFirst();
    new Webhook(SECRET).verify(post.body(), post.headers());
    var body = new ObjectMapper().readTree(post.body());
    assertThat(body.get("type").textValue()).isEqualTo("nz.enrolment.completed.v1");
    assertThat(body.get("data").get("id").textValue()).isEqualTo(enrolment.toString());
  }

  @Test
  void a_document_lands_in_a_folder() {
    complete(enrolment, SCANNING);

    awaitState(enrolment, "delivered");
    assertThat(FOLDER.resolve("enrolment-" + enrolment + "-1.tiff"))
        .hasBinaryContent(RenderStandIn.DOCUMENT);
  }

  @Test
  void an_hl7_message_with_its_document_reaches_a_receiver_over_mllp() {
    complete(enrolment, SPEAKING_HL7);

    awaitState(enrolment, "delivered");
    assertThat(MLLP.messages())
        .singleElement()
        .asString()
        .contains("MDM^T02", "Tāwhiri", Base64.getEncoder().encodeToString(RenderStandIn.DOCUMENT));
  }

  /// While the first is on its way, the second is passed over: what came after it has arrived.
  @Test
  void two_enrolments_of_one_person_go_one_after_the_other() {
    UUID second = UUID.randomUUID();
    UUID ofAnother = UUID.randomUUID();
    var meanwhile = new CompletableFuture<List<TestDestination.Post>>();
    RECEIVER.beforeAnswering(
        enrolment,
        () -> {
          send(second, GoldenEvents.completed(second, TELLS_REPEATS));
          awaitState(second, "queued");
          complete(ofAnother, TELLS_REPEATS);
          awaitState(ofAnother, "delivered");
          meanwhile.complete(RECEIVER.posts(second));
        });

    send(enrolment, GoldenEvents.completed(enrolment, TELLS_REPEATS));

    awaitState(second, "delivered");
    assertThat(meanwhile).isCompletedWithValue(List.of());
    assertThat(ROWS.state(enrolment)).isEqualTo("delivered");
  }

  private int posts(UUID one) {
    return RECEIVER.posts(one).size();
  }

  private static long attempts(List<UUID> all, String attempt) {
    return all.stream().flatMap(one -> ROWS.attempts(one).stream()).filter(attempt::equals).count();
  }

  private static void complete(UUID enrolment, UUID practice) {
    send(enrolment, GoldenEvents.completedWithoutNhi(enrolment, practice));
  }

  private static void send(UUID enrolment, byte[] data) {
    COMPLETED.send(enrolment, 1, EventCodec.COMPLETED, data);
  }

  private static void erase(UUID enrolment, UUID practice) {
    var erased = new EnrolmentEvent.Erased(enrolment, practice);
    COMPLETED.send(enrolment, 2, EventCodec.ERASED, EventCodec.write(erased));
  }

  private static void awaitState(UUID enrolment, String state) {
    await().atMost(SOON).until(() -> ROWS.state(enrolment).equals(state));
  }
}
