package nz.enrolment.intake.invite;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nz.enrolment.form.Form;
import nz.enrolment.form.input.InputProblem;
import nz.enrolment.form.input.Rfc3339;

/// What a practice asks for when it wants a link.
sealed interface LinkRequest {

  /// A request that can be understood.
  ///
  /// @param version the newest one, when empty
  /// @param prefill raw answers by question id; an empty object when there are none
  /// @param expiresAt after the usual time, when empty
  /// @param uses for one enrolment, unless the practice says otherwise
  record Understood(
      String form, OptionalInt version, JsonNode prefill, Optional<Instant> expiresAt, Uses uses)
      implements LinkRequest {

    /// The same for another patient.
    Understood with(JsonNode prefill) {
      return new Understood(form, version, prefill, expiresAt, uses);
    }

    /// Without the answers.
    @Override
    public String toString() {
      return "Understood[" + form + "]";
    }
  }

  /// All that is wrong with it.
  record Faulty(List<InputProblem> problems) implements LinkRequest {}

  /// Reads `{"form", "version"?, "prefill"?, "expiresAt"?, "uses"?}`.
  static LinkRequest read(JsonNode body, Instant now) {
    var problems = new ArrayList<InputProblem>();
    var request =
        new Understood(
            form(body.path("form"), problems),
            version(body.path("version"), problems),
            prefill(body.path("prefill"), problems),
            expiry(body.path("expiresAt"), now, problems),
            uses(body.path("uses"), problems));
    refuseOthers(body, problems);
    return problems.isEmpty() ? request : new Faulty(problems);
  }

  private static String form(JsonNode form, List<InputProblem> problems) {
    if (!form.isTextual()) {
      problems.add(new InputProblem("/form", "required", "The id of a form is needed."));
    } else if (!Form.isId(form.textValue())) {
      problems.add(MakeLink.FORM_UNKNOWN);
    }
    return form.asText();
  }

  private static OptionalInt version(JsonNode version, List<InputProblem> problems) {
    if (version.isMissingNode()) {
      return OptionalInt.empty();
    }
    if (!version.isInt()) {
      problems.add(new InputProblem("/version", "wrong-type", "A whole number is expected here."));
    }
    return OptionalInt.of(version.asInt());
  }

  private static JsonNode prefill(JsonNode prefill, List<InputProblem> problems) {
    if (prefill.isMissingNode()) {
      return JsonNodeFactory.instance.objectNode();
    }
    if (!prefill.isObject()) {
      problems.add(new InputProblem("/prefill", "wrong-type", "An object is expected here."));
    }
    return prefill;
  }

  private static Optional<Instant> expiry(
      JsonNode expiry, Instant now, List<InputProblem> problems) {
    if (expiry.isMissingNode()) {
      return Optional.empty();
    }
    var instant = Rfc3339.read(expiry.textValue()).filter(now::isBefore);
    if (instant.isEmpty()) {
      problems.add(
          new InputProblem(
              "/expiresAt", "not-in-future", "A date-time of RFC 3339 to come is needed."));
    }
    return instant;
  }

  private static Uses uses(JsonNode uses, List<InputProblem> problems) {
    return switch (uses.asText("once")) {
      case "once" -> Uses.ONCE;
      case "many" -> Uses.MANY;
      default -> {
        problems.add(
            new InputProblem("/uses", "unknown-code", "`once` or `many` is expected here."));
        yield Uses.ONCE;
      }
    };
  }

  private static void refuseOthers(JsonNode body, List<InputProblem> problems) {
    var known = Set.of("form", "version", "prefill", "expiresAt", "uses");
    body.fieldNames()
        .forEachRemaining(name -> {
          if (!known.contains(name)) {
            var pointer = "/" + name.replace("~", "~0").replace("/", "~1");
            problems.add(
                new InputProblem(pointer, "unknown-member", "There is no such member here."));
          }
        });
  }
}
