package nz.enrolment.form.benchmark;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nz.enrolment.form.Definition;
import nz.enrolment.form.Form;
import nz.enrolment.form.answer.StoredFile;
import nz.enrolment.form.enrolment.Enrolment;
import nz.enrolment.form.read.FormReading;
import nz.enrolment.form.read.SubmissionContext;
import nz.enrolment.form.read.SubmissionContext.HiddenAnswers;

/// The form of `contracts/` that has every shape and every known question, and a submission of it.
final class EveryShapeExample {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
  private static final Path EXAMPLES = Path.of("contracts/examples");
  private static final UUID FILE = UUID.fromString("5b0f7c1e-8a53-4a53-9a55-0d7b8d0f3c11");

  private EveryShapeExample() {}

  static Form form() {
    return switch (Form.define(json("form-every-shape.json"))) {
      case Definition.Defined(var form) -> form;
      case Definition.Faulty(var problems) -> throw new IllegalStateException(problems.toString());
    };
  }

  static JsonNode body() {
    return json("submission-every-shape.json");
  }

  static SubmissionContext submission() {
    var file =
        new StoredFile(FILE, "passport.jpg", "image/jpeg", 1, "0".repeat(64), "https://example/1");
    return new SubmissionContext(
        new UUID(0, 1),
        new UUID(0, 2),
        1,
        Instant.parse("2026-11-20T02:03:04Z"),
        JSON.createObjectNode(),
        HiddenAnswers.DROPPED,
        Map.of(FILE, file));
  }

  static Enrolment enrolment() {
    return switch (form().read(body(), submission())) {
      case FormReading.Complete(var enrolment) -> enrolment;
      case FormReading.Refused(var problems) ->
          throw new IllegalStateException(problems.toString());
    };
  }

  private static JsonNode json(String name) {
    try {
      return JSON.readTree(EXAMPLES.resolve(name).toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
