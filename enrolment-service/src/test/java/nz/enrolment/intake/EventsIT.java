package nz.enrolment.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nz.enrolment.local.Infrastructure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@QuarkusTest
@QuarkusTestResource(RealInfrastructure.class)
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class EventsIT {
  private final String practice = UUID.randomUUID().toString();
  private String staff;

  @BeforeEach
  void publish() {
    staff = Infrastructure.forTests().token(practice, "practice-staff practice-admin");
    ApiClient.publishWith(staff, ApiClient.form().toString()).then().statusCode(201);
  }

  private String enrol() {
    String session = ApiClient.sessionWith(staff, "{\"form\":\"standard\"}");
    return ApiClient.submit(session, ApiClient.submission())
        .then()
        .statusCode(202)
        .extract()
        .path("id");
  }

  /// One event; what it does not say is empty.
  private record Event(String name, String id, String data) {}

  private HttpResponse<Stream<String>> open(HttpClient client, String last) throws Exception {
    var request =
        HttpRequest.newBuilder(
                URI.create("http://localhost:" + RestAssured.port + "/enrolments/events"))
            .version(HttpClient.Version.HTTP_1_1)
            .header("Authorization", "Bearer " + staff)
            .header("Accept", "text/event-stream");
    if (!last.isEmpty()) {
      request.header("Last-Event-ID", last);
    }
    return client.send(request.build(), BodyHandlers.ofLines());
  }

  /// The next event that has an id, whatever comments are before it.
  private static Event next(Iterator<String> lines) {
    Map<String, String> fields = new HashMap<>();
    while (true) {
      String line = lines.next();
      int colon = line.indexOf(':');
      if (colon > 0) {
        fields.put(line.substring(0, colon), line.substring(colon + 1).strip());
      } else if (line.isEmpty() && fields.containsKey("id")) {
        return new Event(
            fields.getOrDefault("event", ""), fields.get("id"), fields.getOrDefault("data", ""));
      }
    }
  }

  /// The ids of the first events after this one; then hangs up.
  private List<String> ids(String last, int count) throws Exception {
    try (var client = HttpClient.newHttpClient()) {
      var lines = open(client, last).body().iterator();
      List<String> ids = new ArrayList<>();
      while (ids.size() < count) {
        ids.add(next(lines).id());
      }
      client.shutdownNow();
      return ids;
    }
  }

  @Test
  void says_where_it_begins_and_then_what_changes() throws Exception {
    enrol();
    try (var client = HttpClient.newHttpClient()) {
      var lines = open(client, "").body().iterator();
      assertThat(next(lines)).isEqualTo(new Event("from-here", "1", ""));

      String id = enrol();

      Event changed = next(lines);
      assertThat(changed.name()).isEqualTo("changed");
      assertThat(changed.data()).contains(id, "\"what\":\"submitted\"", "\"number\":2");
      client.shutdownNow();
    }
  }

  /// While eight patients submit at once, a screen hangs up after every few events and comes back.
  @Test
  void resumes_without_a_gap_however_often_it_was_interrupted() throws Exception {
    int changes = 40;
    List<String> sessions = new ArrayList<>();
    for (int i = 0; i < changes; i++) {
      sessions.add(ApiClient.sessionWith(staff, "{\"form\":\"standard\"}"));
    }
    List<String> heard = new ArrayList<>();
    try (var patients = Executors.newFixedThreadPool(8)) {
      sessions.forEach(
          session -> patients.execute(() -> ApiClient.submit(session, ApiClient.submission())));
      String last = "0";
      while (heard.size() < changes) {
        List<String> some = ids(last, Math.min(7, changes - heard.size()));
        heard.addAll(some);
        last = some.getLast();
      }
    }
    assertThat(heard)
        .isEqualTo(LongStream.rangeClosed(1, changes).mapToObj(Long::toString).toList());
  }

  @Test
  void tells_who_was_away_too_long_to_begin_anew() throws Exception {
    enrol();
    enrol();
    enrol();
    RowCounts.change("delete from change where practice = '" + practice + "' and number < 3");

    assertThat(ids("1", 1)).containsExactly("3");
    assertThat(ids("999", 1)).containsExactly("3");
  }

  @Test
  void refuses_an_id_that_is_none() throws Exception {
    try (var client = HttpClient.newHttpClient()) {
      assertThat(open(client, "x").statusCode()).isEqualTo(400);
    }
  }
}
