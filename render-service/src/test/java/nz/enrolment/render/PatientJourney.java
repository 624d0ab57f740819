package nz.enrolment.render;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import nz.enrolment.form.event.EnrolmentEvent;
import nz.enrolment.form.event.EventCodec;
import nz.enrolment.form.golden.GoldenEvents;
import nz.enrolment.local.Infrastructure;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/// One patient's way through the running service, seen from outside.
public final class PatientJourney {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String ADULT = "0a6f3f5e-1d0c-4c7b-8f0e-6a2f1c9d4b01";

  public final UUID enrolment = UUID.randomUUID();
  private final TestTopics topics = new TestTopics();

  /// The enrolment service says that this patient has enrolled.
  public PatientJourney completes(long sequence) {
    return sends(sequence, EventCodec.COMPLETED, data());
  }

  /// What it says then.
  public byte[] data() {
    String data = new String(GoldenEvents.data("adult-rural"), StandardCharsets.UTF_8);
    return data.replace(ADULT, enrolment.toString()).getBytes(StandardCharsets.UTF_8);
  }

  /// The enrolment service says that this patient is to be forgotten.
  public PatientJourney isErased(long sequence) {
    UUID practice = GoldenEvents.enrolment("adult-rural").practice().id();
    return sends(
        sequence,
        EventCodec.ERASED,
        EventCodec.write(new EnrolmentEvent.Erased(enrolment, practice)));
  }

  /// Anything else under this patient's key.
  public PatientJourney sends(long sequence, String type, byte[] data) {
    topics.send(enrolment, sequence, type, data);
    return this;
  }

  /// Waits until every event sent before was handled: events of one key come in order, so a later
  /// one that shows is proof.
  public PatientJourney settles(long sequence) {
    sends(sequence, "settled", new byte[] {'0'});
    awaits(
        TestTopics.DEAD, letter -> header(letter, "ce_sequence").equals(Long.toString(sequence)));
    return this;
  }

  private void awaits(String topic, Predicate<ConsumerRecord<String, byte[]>> wanted) {
    await()
        .atMost(PATIENCE)
        .until(() -> topics.of(topic, enrolment), records -> records.stream().anyMatch(wanted));
  }

  /// What was announced of this patient until now.
  public List<ConsumerRecord<String, byte[]>> announced() {
    return topics.of(TestTopics.DOCUMENT, enrolment);
  }

  /// What of this patient was refused until now.
  public List<ConsumerRecord<String, byte[]>> refused() {
    return topics.of(TestTopics.DEAD, enrolment);
  }

  /// Asks for the document.
  ///
  /// @param client of the OIDC provider
  /// @param query with its `?`
  public Response get(String client, String query) {
    return given().auth().oauth2(Infrastructure.forTests().token(client)).get(path(query));
  }

  /// The document's address.
  public String path(String query) {
    return "/enrolments/" + enrolment + "/document" + query;
  }

  /// The file in that form.
  public byte[] file(String query) {
    Response response = get("demo-staff", query);
    assertThat(response.statusCode()).isEqualTo(200);
    return response.asByteArray();
  }

  /// A header as text.
  public static String header(ConsumerRecord<String, byte[]> record, String name) {
    return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }
}
