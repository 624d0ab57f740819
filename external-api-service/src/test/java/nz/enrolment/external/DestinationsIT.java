package nz.enrolment.external;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nz.enrolment.form.event.EventCodec;
import nz.enrolment.local.Database;
import nz.enrolment.local.Infrastructure;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// Destinations that practices make over REST, each test as a practice of its own.
class DestinationsIT {
  private static final Infrastructure INFRASTRUCTURE = Infrastructure.forTests();
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration SOON = Duration.ofSeconds(20);
  private static final String HUSH = "hush-hush-token";
  private static final UUID CONFIGURING = UUID.randomUUID();

  private static final RenderStandIn RENDER = new RenderStandIn();
  private static final TestDestination RECEIVER = new TestDestination();
  private static final TestDestination ANOTHER = new TestDestination();
  private static final Topic COMPLETED =
      new Topic(INFRASTRUCTURE.kafka(), "enrolment-completed.v1");
  private static final Database DATABASE = INFRASTRUCTURE.database("external-" + UUID.randomUUID());
  private static final Rows ROWS = new Rows(DATABASE);
  private static final ServiceProcess SERVICE =
      new ServiceProcess("destinations-it", settings()).awaitReady();

  private final UUID practice = UUID.randomUUID();
  private final UUID enrolment = UUID.randomUUID();
  private final String admin = INFRASTRUCTURE.token(practice.toString(), "practice-admin");

  static Map<String, String> settings() {
    var settings = new HashMap<>(Settings.process(INFRASTRUCTURE, DATABASE, RENDER));
    settings.put("mp.messaging.incoming.enrolments.group.id", CONFIGURING.toString());
    settings.put("external.retry", "200ms");
    settings.put("external.timeout", "1500ms");
    settings.put("external.managed.schemes", "http,https,mllp");
    settings.put("external.managed.open-networks", Settings.THIS_MACHINE);
    settings.put("external.managed.most", "3");
    settings.putAll(
        Settings.near(
            "by-operator",
            Map.of(
                "practice", CONFIGURING.toString(),
                "url", RECEIVER.url() + "/fhir?key=" + HUSH,
                "authorization", "Bearer " + HUSH)));
    return settings;
  }

  @AfterAll
  static void stop() {
    SERVICE.kill();
  }

  @Test
  void an_enrolment_goes_where_the_practice_has_said() throws Exception {
    String id = made(fhir(RECEIVER, BEARER));

    complete(enrolment);

    awaitState("delivered");
    var post = RECEIVER.posts(enrolment).getFirst();
    assertThat(post.authorization()).isEqualTo("Bearer " + HUSH);
    assertThat(post.key()).isEqualTo(enrolment + "." + id + ".1");
  }

  @Test
  void a_secret_is_encrypted_and_told_to_nobody() throws Exception {
    String id = made(fhir(RECEIVER, BEARER));
    change(id, "\"1\"", fhir(RECEIVER, "\"parallel\": 3, " + BEARER));

    String shown = SERVICE.get("/destinations/" + id, admin).body();
    assertThat(JSON.readTree(shown).get("secretsSet"))
        .isEqualTo(JSON.readTree("[\"/credentials/token\"]"));
    assertThat(shown).contains("bearer").doesNotContain("hush");
    assertThat(SERVICE.get("/destinations", admin).body()).contains(id).doesNotContain("hush");
    assertThat(
            ROWS.of(
                "select settings::text || encode(coalesce(secrets, ''), 'escape')"
                    + " from destination_version where destination = ? order by number",
                UUID.fromString(id)))
        .hasSize(2)
        .allSatisfy(row -> assertThat(row).doesNotContain("hush"));
    assertThat(
            ROWS.of(
                "select number from destination_version where destination = ? and secrets is not null",
                UUID.fromString(id)))
        .containsExactly("2");
    assertThat(SERVICE.log()).doesNotContain("hush");
  }

  @Test
  void a_destination_takes_the_enrolments_that_its_condition_holds_of() throws Exception {
    String wants = made(fhir(RECEIVER, "\"condition\": {\"hasNhi\": true}"));
    String doesNot = made(fhir(RECEIVER, "\"condition\": {\"not\": {\"hasNhi\": true}}"));
    UUID withNhi = UUID.randomUUID();

    send(withNhi, GoldenEvents.completed(withNhi, practice));
    complete(enrolment);

    awaitState("delivered");
    assertThat(destinations(enrolment)).containsExactly(doesNot);
    assertThat(destinations(withNhi)).containsExactly(wants);
  }

  @Test
  void a_change_is_made_on_the_version_that_it_was_seen_in() throws Exception {
    String id = made(fhir(RECEIVER, ""));

    assertProblem(change(id, fhir(RECEIVER, "")), 428, "if-match-missing");
    assertProblem(change(id, "\"7\"", fhir(RECEIVER, "")), 412, "destination-changed");
    assertProblem(change(id, "W/\"1\"", fhir(RECEIVER, "")), 412, "destination-changed");
    var changed = change(id, "\"1\"", fhir(RECEIVER, "\"parallel\": 5"));

    assertThat(changed.headers().firstValue("ETag")).hasValue("\"2\"");
    var shown = SERVICE.get("/destinations/" + id, admin);
    assertThat(shown.headers().firstValue("ETag")).hasValue("\"2\"");
    assertThat(JSON.readTree(shown.body()).at("/settings/parallel").intValue()).isEqualTo(5);
    assertThat(ROWS.of(HISTORY, UUID.fromString(id)))
        .containsExactly("destination-made", "destination-changed");
  }

  @Test
  void what_waits_goes_by_the_settings_that_hold_when_it_goes() throws Exception {
    RECEIVER.answer(enrolment, Collections.nCopies(99, 503).toArray(Integer[]::new));
    String id = made(fhir(RECEIVER, ""));
    complete(enrolment);
    awaitState("retrying");

    change(
        id,
        "\"1\"",
        "{\"name\": \"PMS\", \"url\": \"%s\", \"format\": \"event\"}".formatted(ANOTHER.url()));

    awaitState("delivered");
    var post = ANOTHER.posts(enrolment).getFirst();
    assertThat(post.mediaType()).isEqualTo("application/json");
    assertThat(JSON.readTree(post.body()).get("type").textValue())
        .isEqualTo("nz.enrolment.completed.v1");
  }

  @Test
  void what_may_have_arrived_as_something_else_is_left_to_staff() throws Exception {
    RECEIVER.loseAnswer(enrolment);
    String id = made(fhir(RECEIVER, ""));
    RECEIVER.beforeAnswering(
        enrolment, () -> change(id, "\"1\"", fhir(RECEIVER, "\"format\": \"event\"")));

    complete(enrolment);

    awaitState("unknown");
    assertThat(RECEIVER.posts(enrolment)).hasSize(1);
    assertThat(ROWS.of("select last_problem from delivery where enrolment = ?", enrolment))
        .containsExactly("It may have arrived before the destination's settings were changed");
  }

  @Test
  void what_waits_for_a_destination_is_cancelled_when_that_is_removed() throws Exception {
    RECEIVER.answer(enrolment, Collections.nCopies(99, 503).toArray(Integer[]::new));
    String id = made(fhir(RECEIVER, BEARER));
    complete(enrolment);
    awaitState("retrying");

    assertProblem(remove(id, "\"7\""), 412, "destination-changed");
    assertThat(remove(id, "\"1\"").statusCode()).isEqualTo(204);

    assertThat(ROWS.state(enrolment)).isEqualTo("cancelled");
    assertThat(ROWS.of(KEPT, enrolment)).containsExactly("0");
    assertProblem(SERVICE.get("/destinations/" + id, admin), 404, "destination-unknown");
    assertThat(JSON.readTree(SERVICE.get("/destinations", admin).body()).get("destinations"))
        .isEmpty();
    assertThat(
            ROWS.of(
                "select count(secrets) from destination_version where destination = ?",
                UUID.fromString(id)))
        .containsExactly("0");
    UUID later = UUID.randomUUID();
    String other = made(fhir(RECEIVER, ""));
    complete(later);
    await().atMost(SOON).until(() -> destinations(later).equals(List.of(other)));
  }

  /// Whoever can change where a secret goes could read it there.
  @Test
  void a_secret_stays_only_where_it_went_until_now() throws Exception {
    String id = made(fhir(RECEIVER, BEARER));
    String keeping = "\"credentials\": {\"kind\": \"bearer\"}";

    assertFault(change(id, "\"1\"", fhir(ANOTHER, keeping)), "/credentials/token");
    assertFault(
        change(
            id,
            "\"1\"",
            fhir(RECEIVER, "\"credentials\": {\"kind\": \"api-key\", \"header\": \"X-Echo\"}")),
        "/credentials/key");
    assertThat(change(id, "\"1\"", fhir(RECEIVER, keeping)).statusCode()).isEqualTo(200);

    complete(enrolment);
    awaitState("delivered");
    assertThat(RECEIVER.posts(enrolment).getFirst().authorization()).isEqualTo("Bearer " + HUSH);
  }

  @Test
  void another_practice_finds_nothing() throws Exception {
    String id = made(fhir(RECEIVER, BEARER));
    String other = INFRASTRUCTURE.token(UUID.randomUUID().toString(), "practice-admin");

    assertProblem(SERVICE.get("/destinations/" + id, other), 404, "destination-unknown");
    assertProblem(
        SERVICE.send("PUT", "/destinations/" + id, other, fhir(ANOTHER, ""), "If-Match", "*"),
        404,
        "destination-unknown");
    assertProblem(
        SERVICE.send("DELETE", "/destinations/" + id, other, "", "If-Match", "*"),
        404,
        "destination-unknown");
    assertProblem(SERVICE.get("/destinations/by-operator", admin), 404, "destination-unknown");
    assertThat(JSON.readTree(SERVICE.get("/destinations", other).body()).get("destinations"))
        .isEmpty();
  }

  @Test
  void staff_see_destinations_and_change_none() throws Exception {
    String id = made(fhir(RECEIVER, ""));
    String staff = INFRASTRUCTURE.token(practice.toString(), "practice-staff");

    assertThat(SERVICE.get("/destinations/" + id, staff).statusCode()).isEqualTo(200);
    assertProblem(
        SERVICE.send("POST", "/destinations", staff, fhir(ANOTHER, "")), 403, "not-allowed");
    assertProblem(
        SERVICE.send("PUT", "/destinations/" + id, staff, fhir(ANOTHER, ""), "If-Match", "*"),
        403,
        "not-allowed");
    assertProblem(
        SERVICE.send("DELETE", "/destinations/" + id, staff, "", "If-Match", "*"),
        403,
        "not-allowed");
  }

  @Test
  void what_the_operator_configured_is_shown_without_secrets_and_stays() throws Exception {
    String own = INFRASTRUCTURE.token(CONFIGURING.toString(), "practice-admin");

    var shown = SERVICE.get("/destinations/by-operator", own);
    assertThat(JSON.readTree(shown.body()).get("readOnly").booleanValue()).isTrue();
    assertThat(shown.body()).doesNotContain("hush");
    assertThat(SERVICE.get("/destinations", own).body())
        .contains("by-operator")
        .doesNotContain("hush");
    assertProblem(
        SERVICE.send("PUT", "/destinations/by-operator", own, fhir(ANOTHER, ""), "If-Match", "*"),
        409,
        "destination-read-only");
  }

  @Test
  void what_is_beyond_the_operators_bounds_is_refused() throws Exception {
    for (String url : List.of("file:///etc", "ftp://h/", "mllps://pms:2575", "http://a:b@pms/")) {
      assertFault(make("{\"name\": \"PMS\", \"url\": \"%s\"}".formatted(url)), "/url");
    }
    assertFault(make(fhir(RECEIVER, "\"openNetworks\": [\"0.0.0.0/0\"]")), "/openNetworks");
    assertFault(make("{\"url\": \"http://pms\"}"), "/name");
    assertFault(make("[]"), "");
    assertProblem(make("{\"name\":"), 400, "not-json");
    assertProblem(make("{\"name\": \"" + "x".repeat(200_000) + "\"}"), 413, "too-large");
    for (int i = 0; i < 3; i++) {
      made(fhir(RECEIVER, ""));
    }
    assertProblem(make(fhir(RECEIVER, "")), 409, "too-many-destinations");
  }

  private static final String BEARER =
      "\"credentials\": {\"kind\": \"bearer\", \"token\": \"" + HUSH + "\"}";
  private static final String HISTORY =
      "select action from audit where destination = ?::text order by id";
  private static final String KEPT =
      """
      select count(event) + count(patient) + count(p.delivery) from delivery
      left join payload p on p.delivery = id where enrolment = ?\
      """;

  /// @param members more of them, perhaps none
  private static String fhir(TestDestination receiver, String members) {
    String url = receiver.url() + "/fhir";
    String more = members.isEmpty() ? "" : ", " + members;
    return "{\"name\": \"Kōwhai PMS\", \"url\": \"%s\", \"document\": \"tiff-with-cover\"%s}"
        .formatted(url, more);
  }

  private HttpResponse<String> make(String body) throws Exception {
    return SERVICE.send("POST", "/destinations", admin, body);
  }

  private String made(String body) throws Exception {
    var answer = make(body);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    String id = JSON.readTree(answer.body()).get("id").textValue();
    assertThat(answer.headers().firstValue("Location").orElseThrow())
        .endsWith("/destinations/" + id);
    return id;
  }

  private HttpResponse<String> change(String id, String body) throws Exception {
    return SERVICE.send("PUT", "/destinations/" + id, admin, body);
  }

  private HttpResponse<String> change(String id, String ifMatch, String body) {
    try {
      return SERVICE.send("PUT", "/destinations/" + id, admin, body, "If-Match", ifMatch);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private HttpResponse<String> remove(String id, String ifMatch) throws Exception {
    return SERVICE.send("DELETE", "/destinations/" + id, admin, "", "If-Match", ifMatch);
  }

  private void complete(UUID one) {
    send(one, GoldenEvents.completedWithoutNhi(one, practice));
  }

  private static void send(UUID one, byte[] data) {
    COMPLETED.send(one, 1, EventCodec.COMPLETED, data);
  }

  private void awaitState(String state) {
    await().atMost(SOON).until(() -> ROWS.state(enrolment).equals(state));
  }

  private static List<String> destinations(UUID one) {
    return ROWS.of("select destination from delivery where enrolment = ?", one);
  }

  private static void assertProblem(HttpResponse<String> answer, int status, String slug)
      throws JsonProcessingException {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(JSON.readTree(answer.body()).get("type").textValue())
        .isEqualTo("https://enrolment.nz/problems/" + slug);
  }

  private static void assertFault(HttpResponse<String> answer, String pointer)
      throws JsonProcessingException {
    assertProblem(answer, 422, "destination-faulty");
    assertThat(JSON.readTree(answer.body()).get("errors"))
        .extracting(fault -> ((JsonNode) fault).get("pointer").textValue())
        .contains(pointer);
  }
}
