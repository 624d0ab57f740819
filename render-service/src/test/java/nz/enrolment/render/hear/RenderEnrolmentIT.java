package nz.enrolment.render.hear;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import nz.enrolment.form.event.EventCodec;
import nz.enrolment.render.PatientJourney;
import nz.enrolment.render.RealInfrastructure;
import nz.enrolment.render.keep.FileStore;
import nz.enrolment.shell.file.Sha256;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealInfrastructure.class)
class RenderEnrolmentIT {
  private final PatientJourney patient = new PatientJourney();

  @Inject FileStore store;

  @Test
  void keeps_and_announces_one_document_however_often_the_event_comes() throws Exception {
    patient.completes(1).completes(1).settles(2);

    var announced = patient.announced();
    byte[] pdf = patient.file("");

    assertThat(announced).hasSize(1);
    assertThat(PatientJourney.header(announced.getFirst(), "ce_type"))
        .isEqualTo("nz.enrolment.document-rendered.v1");
    JsonNode document = new JsonMapper().readTree(announced.getFirst().value()).get("document");
    assertThat(document.get("sha256").asText()).isEqualTo(Sha256.of(pdf).hex());
    assertThat(document.get("bytes").asInt()).isEqualTo(pdf.length);
    assertThat(document.get("url").asText()).isEqualTo("http://localhost:8081" + patient.path(""));
    assertThat(store.get(Sha256.of(pdf))).contains(pdf);
  }

  @Test
  void sends_garbage_to_the_dead_letters_and_goes_on() {
    patient
        .sends(1, EventCodec.COMPLETED, "{\"name\":".getBytes(StandardCharsets.UTF_8))
        .completes(2)
        .settles(3);

    assertThat(patient.refused().getFirst())
        .satisfies(letter -> {
          assertThat(PatientJourney.header(letter, "dead-letter-reason")).isEqualTo("malformed");
          assertThat(new String(letter.value(), StandardCharsets.UTF_8)).isEqualTo("{\"name\":");
        });
    assertThat(patient.announced()).hasSize(1);
  }

  @Test
  void forgets_what_is_erased_and_does_not_bring_it_back_when_the_event_comes_again()
      throws Exception {
    patient.completes(1).settles(2);
    Sha256 pdf = Sha256.of(patient.file(""));
    Sha256 fax = Sha256.of(patient.file("?format=tiff"));

    patient.isErased(3).completes(1).settles(4);

    assertThat(patient.get("demo-staff", "").statusCode()).isEqualTo(404);
    assertThat(patient.get("external-api-service", "?format=tiff").statusCode()).isEqualTo(404);
    assertThat(store.get(pdf)).isEmpty();
    assertThat(store.get(fax)).isEmpty();
    assertThat(patient.announced()).hasSize(1);
  }
}
