package nz.enrolment.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nz.enrolment.form.answer.StoredFile;
import nz.enrolment.form.enrolment.Enrolment;
import nz.enrolment.form.event.EventCodec;
import nz.enrolment.form.read.FormReading;
import nz.enrolment.form.read.SubmissionContext;
import nz.enrolment.form.read.SubmissionContext.HiddenAnswers;
import org.junit.jupiter.api.Test;

/// The form, the submission and the event of `contracts/` that hold every shape and every part.
class EveryShapeTest {

  private static final Path CONTRACTS = Path.of("../contracts");
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
  private static final UUID FILE = UUID.fromString("5b0f7c1e-8a53-4a53-9a55-0d7b8d0f3c11");

  @Test
  void becomes_the_released_event() throws IOException {
    assertThat(JSON.readTree(EventCodec.write(enrolment())))
        .isEqualTo(json("events/enrolment-completed.v1/every-shape.json"));
  }

  @Test
  void drops_what_a_draft_holds_and_was_not_asked_in_the_end() throws IOException {
    assertThat(enrolment().dropped()).containsExactly("school");
  }

  @Test
  void knows_its_files() throws IOException {
    assertThat(enrolment().files()).containsExactly(file());
  }

  @Test
  void puts_a_question_that_is_not_translated_in_english_and_says_so() throws IOException {
    var untranslated =
        enrolment().asked().stream()
            .flatMap(section -> section.asked().stream())
            .filter(asked -> asked.language().isPresent())
            .toList();

    assertThat(untranslated)
        .extracting(asked -> asked.question() + " " + asked.language().orElseThrow())
        .containsExactly("untranslated en", "eligibility en");
  }

  @Test
  void is_shown_as_a_definition_of_itself() throws IOException {
    JsonNode shown = form().show();

    for (JsonNode section : shown.get("sections")) {
      for (JsonNode question : section.get("questions")) {
        assertThat(question.fieldNames()).toIterable().contains("id", "wording", "shape");
      }
    }
    assertThat(shown.at("/sections/0/questions/5/shape"))
        .isEqualTo(JSON.readTree("{\"type\":\"text\",\"maxLength\":100,\"multiline\":false}"));
    assertThat(shown.at("/sections/3/questions/3/shape"))
        .isEqualTo(json("examples/form-every-shape.json").at("/sections/3/questions/3/shape"));
  }

  private static Form form() throws IOException {
    return ((Definition.Defined) Form.define(json("examples/form-every-shape.json"))).form();
  }

  private static Enrolment enrolment() throws IOException {
    FormReading reading = form().read(json("examples/submission-every-shape.json"), submission());
    assertThat(reading).isInstanceOf(FormReading.Complete.class);
    return ((FormReading.Complete) reading).enrolment();
  }

  private static SubmissionContext submission() throws IOException {
    return new SubmissionContext(
        UUID.fromString("0a6f3f5e-1d0c-4c7b-8f0e-6a2f1c9d4b05"),
        UUID.fromString("7c9e6679-7425-40de-944b-e07fc1f90ae7"),
        2,
        Instant.parse("2026-11-20T02:03:04.567Z"),
        JSON.readTree("{\"preferred-name\":\"Huia\",\"mobile\":\"021 000 0000\"}"),
        HiddenAnswers.DROPPED,
        Map.of(FILE, file()));
  }

  private static StoredFile file() {
    return new StoredFile(
        FILE,
        "uruwhenua.jpg",
        "image/jpeg",
        48_213,
        "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
        "https://enrolment.example/files/" + FILE);
  }

  private static JsonNode json(String path) throws IOException {
    return JSON.readTree(CONTRACTS.resolve(path).toFile());
  }
}
