package nz.enrolment.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nz.enrolment.form.enrolment.Enrolment;
import nz.enrolment.form.input.InputProblem;
import nz.enrolment.form.read.FormReading;
import nz.enrolment.form.read.SubmissionContext;
import org.assertj.core.groups.Tuple;

/// The examples of `contracts/`, and what tests do with them.
final class Example {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path EXAMPLES = Path.of("../contracts/examples");
  private static final Instant AT = Instant.parse("2026-11-20T02:03:04.567Z");

  private Example() {}

  static ObjectNode definition() {
    return (ObjectNode) read("form-standard.json");
  }

  static ObjectNode submission() {
    return (ObjectNode) read("submission-adult.json");
  }

  static ObjectNode answers(JsonNode submission) {
    return (ObjectNode) submission.get("answers");
  }

  static JsonNode json(String text) {
    try {
      return JSON.readTree(text.replace('\'', '"'));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  static Form form() {
    return ((Definition.Defined) Form.define(definition())).form();
  }

  static FormReading read(JsonNode submission) {
    return read(submission, JSON.createObjectNode());
  }

  static FormReading read(JsonNode submission, JsonNode prefill) {
    var circumstances = new SubmissionContext(new UUID(0, 1), new UUID(0, 2), 3, AT, prefill);
    return form().read(submission, circumstances);
  }

  static Enrolment complete(JsonNode submission) {
    FormReading reading = read(submission);
    assertThat(reading).isInstanceOf(FormReading.Complete.class);
    return ((FormReading.Complete) reading).enrolment();
  }

  /// The problems' pointers and codes.
  static List<Tuple> problems(FormReading reading) {
    return switch (reading) {
      case FormReading.Complete _ -> List.of();
      case FormReading.Refused(var problems) -> tuples(problems);
    };
  }

  static List<Tuple> tuples(List<InputProblem> problems) {
    return problems.stream().map(p -> Tuple.tuple(p.pointer(), p.code())).toList();
  }

  private static JsonNode read(String example) {
    try {
      return JSON.readTree(EXAMPLES.resolve(example).toFile());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
