package nz.enrolment.external.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nz.enrolment.external.format.DeliveryId;
import nz.enrolment.external.read.FhirReading.OnConflict;
import nz.enrolment.external.read.Verdict.Action;
import nz.enrolment.external.read.Verdict.Effect;
import nz.enrolment.external.transport.DestinationAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FhirReadingTest {
  private static final DeliveryId ID = new DeliveryId(new UUID(0, 1), "pms", 1);
  private static final List<String> ENTRIES = List.of("Patient", "Binary", "DocumentReference");

  @Test
  void the_status_of_each_entry_says_what_was_made_and_what_was_there() {
    assertThat(read(200, entries("200 OK", "201 Created", "201")))
        .isEqualTo(
            new Verdict.Delivered(
                List.of(
                    new Effect(Action.MATCHED, "Patient"),
                    new Effect(Action.CREATED, "Binary"),
                    new Effect(Action.CREATED, "DocumentReference"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "not JSON Tāwhiri", "[1]", "{\"resourceType\":\"Patient\"}"})
  void a_2xx_that_says_no_more_is_delivered(String body) {
    assertThat(read(201, body)).isEqualTo(new Verdict.Delivered(List.of()));
  }

  @Test
  void an_entry_that_failed_inside_a_200_is_refused_with_its_reasons() {
    String body =
        """
        {"resourceType":"Bundle","entry":[{"response":{"status":"201"}},{"response":{"status":
        "422 Unprocessable","outcome":{"issue":[{"severity":"error","code":"business-rule","details":
        {"coding":[{"code":"EM02002"}]},"expression":["Patient.name[0].family"],"diagnostics":
        "Tāwhiri is wrong"}]}}}]}\
        """;
    assertThat(read(200, body))
        .isEqualTo(
            new Verdict.Refused(
                List.of(
                    "The destination answered 422 for the Binary",
                    "business-rule EM02002 at Patient.name[0].family")));
  }

  @Test
  void an_entry_whose_fate_is_not_told_is_unknown() {
    assertThat(read(200, entries("201", "500 Oops"))).isInstanceOf(Verdict.Unknown.class);
    assertThat(read(200, entries("201", ""))).isInstanceOf(Verdict.Unknown.class);
    assertThat(read(200, entries("Tāwhiri")))
        .isEqualTo(new Verdict.Unknown("The destination gave no status for the Patient"));
  }

  @Test
  void an_entry_without_authorization_concerns_all() {
    assertThat(read(200, entries("403"))).isInstanceOf(Verdict.Unauthorized.class);
  }

  @Test
  void an_error_that_follows_acceptance_is_a_refusal() {
    assertThat(
            read(
                200,
                """
                {"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"required"}]}\
                """))
        .isEqualTo(
            new Verdict.Refused(
                List.of("The destination accepted and then reported an error", "required")));
    assertThat(
            read(
                200,
                """
                {"resourceType":"OperationOutcome","issue":[{"severity":"warning","code":"value"}]}\
                """))
        .isInstanceOf(Verdict.Delivered.class);
  }

  /// Codes, numbers and paths that are not of the known kind may be anything of the patient's.
  @Test
  void a_reason_repeats_nothing_that_the_patient_may_have_said() {
    String body =
        """
        {"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"ZZZ0016","details":
        {"coding":[{"code":"ZZZ0016"},{"code":"07"}],"text":"Tāwhiri"},"expression":
        ["Patient.where(name='Tāwhiri')"],"diagnostics":"1979-03-14"}]}\
        """;
    assertThat(read(400, body))
        .isEqualTo(new Verdict.Refused(List.of("The destination answered 400", "unknown 07")));
  }

  @Test
  void a_conflict_is_for_later_or_says_that_it_is_there_already() {
    assertThat(read(409, "")).isInstanceOf(Verdict.Later.class);
    assertThat(new FhirReading(ENTRIES, OnConflict.DELIVERED).read(http(409, ""), ID))
        .isEqualTo(new Verdict.Delivered(List.of()));
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 404, 410, 412, 413, 415, 422})
  void fault_with_the_payload_is_a_refusal(int status) {
    assertThat(read(status, ""))
        .isEqualTo(new Verdict.Refused(List.of("The destination answered " + status)));
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 403, 407})
  void fault_with_the_credentials_concerns_all(int status) {
    assertThat(read(status, "")).isInstanceOf(Verdict.Unauthorized.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 307, 408, 425, 429, 501, 503})
  void what_was_not_done_is_for_later(int status) {
    assertThat(read(status, "")).isInstanceOf(Verdict.Later.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 502, 504, 507, 599})
  void what_failed_halfway_is_unknown(int status) {
    assertThat(read(status, "")).isInstanceOf(Verdict.Unknown.class);
  }

  @Test
  void a_destination_may_ask_for_a_pause_of_an_hour_at_most() {
    assertThat(later("120")).hasSeconds(120);
    assertThat(later("3600")).hasHours(1);
    assertThat(later("3601")).isZero();
    assertThat(later("Sun, 29 Nov 2026 10:00:00 GMT")).isZero();
    assertThat(later("-1")).isZero();
  }

  private static Duration later(String retryAfter) {
    var answer = new DestinationAnswer.Http(429, Map.of("retry-after", retryAfter), new byte[0]);
    return ((Verdict.Later) new FhirReading(ENTRIES, OnConflict.LATER).read(answer, ID)).pause();
  }

  private static Verdict read(int status, String body) {
    return new FhirReading(ENTRIES, OnConflict.LATER).read(http(status, body), ID);
  }

  static DestinationAnswer.Http http(int status, String body) {
    return new DestinationAnswer.Http(status, Map.of(), body.getBytes(StandardCharsets.UTF_8));
  }

  private static String entries(String... statuses) {
    StringBuilder body = new StringBuilder("{\"resourceType\":\"Bundle\",\"entry\":[");
    for (int i = 0; i < statuses.length; i++) {
      body.append(i == 0 ? "" : ",")
          .append("{\"response\":{\"status\":\"")
          .append(statuses[i])
          .append("\"}}");
    }
    return body + "]}";
  }
}
