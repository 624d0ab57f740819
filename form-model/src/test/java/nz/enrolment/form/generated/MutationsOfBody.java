package nz.enrolment.form.generated;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import nz.enrolment.form.input.Fault;

/// Breaks what stands around the answers of a submission.
final class MutationsOfBody {

  private MutationsOfBody() {}

  static Stream<Mutation> of(JsonNode body) {
    JsonNode x = Json.text("x");
    return Stream.of(
        mutation("no object", Json.list(List.of(body)), "", Fault.NOT_AN_OBJECT),
        mutation("no answers", Changed.without(body, "/answers"), "/answers", Fault.NOT_AN_OBJECT),
        changed("answers in a list", body, "/answers", Json.texts("x"), Fault.NOT_AN_OBJECT),
        changed("an unknown language", body, "/language", Json.text("tlh"), Fault.UNKNOWN_LANGUAGE),
        changed(
            "a language in a number", body, "/language", Json.number(1), Fault.UNKNOWN_LANGUAGE),
        changed("an unknown member", body, "/colour", x, Fault.UNKNOWN_MEMBER),
        changed("an unknown question", body, "/answers/no-such", x, Fault.NOT_ON_FORM),
        changed("a strange question", body, "/answers/a~1b~0c", x, Fault.NOT_ON_FORM),
        changed("a question without a name", body, "/answers/", x, Fault.NOT_ON_FORM));
  }

  private static Mutation changed(
      String name, JsonNode body, String pointer, JsonNode value, Fault fault) {
    return mutation(name, Changed.at(body, pointer, value), pointer, fault);
  }

  private static Mutation mutation(String name, JsonNode body, String pointer, Fault fault) {
    return new Mutation(name, body, new Flaw(pointer, fault.code()), List.of());
  }
}
