package nz.enrolment.render.make;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import nz.enrolment.form.event.EventCodec;
import nz.enrolment.journal.Transactions;
import nz.enrolment.render.PatientJourney;
import nz.enrolment.render.RealInfrastructure;
import nz.enrolment.render.keep.DocumentFailure;
import nz.enrolment.render.keep.DocumentOutcome;
import nz.enrolment.render.keep.Documents;
import nz.enrolment.render.keep.FileStore;
import nz.enrolment.render.press.FailureReason;
import nz.enrolment.render.press.Press;
import nz.enrolment.shell.file.Sha256;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealInfrastructure.class)
class CannotBeMadeIT {
  private static final String RENDERED = "nz.enrolment.document-rendered.v1";
  private static final String FAILED = "nz.enrolment.document-failed.v1";

  private final PatientJourney patient = new PatientJourney();

  @Inject Transactions transactions;
  @Inject RetryFailedDocuments tryAgain;
  @Inject MakeDocument documents;
  @Inject Press press;
  @Inject FileStore store;

  @Test
  void says_so_and_why_and_goes_on_with_the_next() throws Exception {
    var next = new PatientJourney();

    patient.sends(1, EventCodec.COMPLETED, withEndlessAnswers()).settles(2);
    next.completes(1).settles(2);

    ConsumerRecord<String, byte[]> announced = patient.announced().getFirst();
    assertThat(PatientJourney.header(announced, "ce_type")).isEqualTo(FAILED);
    assertThat(new JsonMapper().readTree(announced.value()).at("/failure/reason").asText())
        .isEqualTo("too-many-pages");
    Response refused = patient.get("demo-staff", "");
    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(refused.jsonPath().getString("type"))
        .isEqualTo("https://enrolment.nz/problems/document-not-made");
    assertThat(refused.jsonPath().getString("detail"))
        .isEqualTo("It would have more pages than a document may have.");
    assertThat(patient.get("other-staff", "").statusCode()).isEqualTo(404);
    assertThat(next.get("demo-staff", "").statusCode()).isEqualTo(200);
  }

  /// 300,000 lines in less than a megabyte, in answers as long as an event's may be.
  private byte[] withEndlessAnswers() throws IOException {
    JsonMapper json = new JsonMapper();
    JsonNode event = json.readTree(patient.data());
    ArrayNode asked = (ArrayNode) event.at("/asked/0/asked");
    ObjectNode first = (ObjectNode) asked.get(0);
    first.putObject("answer").put("shape", "text").put("text", "x\n".repeat(5_000));
    for (int i = 1; i < 60; i++) {
      asked.add(first.deepCopy());
    }
    return json.writeValueAsBytes(event);
  }

  @Test
  void is_made_after_all_by_another_build() throws Exception {
    patient.completes(1).settles(2);
    pretend("delete from document where enrolment = ?");
    pretend(
        "insert into failure (enrolment, variant, reason, renderer, at)"
            + " values (?, 'pdf', 'failed', 'an earlier build', now() - interval '11 min')");

    tryAgain.tryAgain();

    assertThat(types()).containsExactly(RENDERED, RENDERED);
    assertThat(patient.get("demo-staff", "").statusCode()).isEqualTo(200);
  }

  @Test
  void is_not_tried_again_by_the_same_build_until_an_hour_has_passed() throws Exception {
    patient.sends(1, EventCodec.COMPLETED, withEndlessAnswers()).settles(2);
    pretend("update failure set reason = 'failed' where enrolment = ?");

    tryAgain.tryAgain();
    assertThat(patient.get("demo-staff", "").jsonPath().getString("detail")).contains("fault");

    pretend("update failure set at = at - interval '61 min' where enrolment = ?");
    tryAgain.tryAgain();
    assertThat(patient.get("demo-staff", "").jsonPath().getString("detail")).contains("pages");
    assertThat(types()).containsExactly(FAILED, FAILED);
  }

  @Test
  void is_of_no_account_when_another_attempt_was_quicker() throws Exception {
    patient.completes(1).settles(2);

    cannotBeMade();

    assertThat(types()).containsExactly(RENDERED);
    assertThat(patient.get("demo-staff", "").statusCode()).isEqualTo(200);
  }

  @Test
  void is_announced_when_its_file_is_lost_and_again_when_it_is_made_as_it_was() throws Exception {
    patient.completes(1).settles(2);
    Sha256 made = Sha256.of(patient.file(""));
    store.delete(made);

    cannotBeMade();
    assertThat(patient.get("demo-staff", "").statusCode()).isEqualTo(409);
    pretend("update failure set at = at - interval '61 min' where enrolment = ?");
    tryAgain.tryAgain();

    assertThat(Sha256.of(patient.file(""))).isEqualTo(made);
    assertThat(types()).containsExactly(RENDERED, FAILED, RENDERED);
  }

  private void cannotBeMade() throws SQLException {
    var made =
        new DocumentOutcome.Impossible(
            new DocumentFailure(FailureReason.TOOK_TOO_LONG, press.build(), Instant.now()));
    transactions.run(tx -> {
      var source = Documents.enrolment(tx, patient.enrolment).orElseThrow();
      assertThat(documents.keep(tx, source, Press.STANDARD, made)).isTrue();
    });
  }

  @Test
  void is_announced_anew_when_it_is_made_again_and_differs() throws Exception {
    patient.completes(1).settles(2);
    Sha256 made = Sha256.of(patient.file(""));
    store.delete(made);
    pretend("update document set sha256 = '" + "0".repeat(64) + "' where enrolment = ?");

    assertThat(Sha256.of(patient.file(""))).isEqualTo(made);
    patient.settles(3);

    assertThat(types()).containsExactly(RENDERED, RENDERED);
  }

  private List<String> types() {
    return patient.settles(9).announced().stream()
        .map(record -> PatientJourney.header(record, "ce_type"))
        .toList();
  }

  private void pretend(String sql) throws SQLException {
    transactions.run(tx -> {
      try (var statement = tx.prepareStatement(sql)) {
        statement.setObject(1, patient.enrolment);
        assertThat(statement.executeUpdate()).isEqualTo(1);
      }
    });
  }
}
