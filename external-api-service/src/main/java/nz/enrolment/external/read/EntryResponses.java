package nz.enrolment.external.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nz.enrolment.external.read.Verdict.Action;
import nz.enrolment.external.read.Verdict.Effect;

/// What a server says of one entry of a transaction: FHIR R4 section 3.1.0.11.3.
final class EntryResponses {

  private EntryResponses() {}

  /// @param type of the entry that was sent
  /// @param response with its `status`, which begins with three digits
  static Verdict read(String type, JsonNode response) {
    String status = response.path("status").asText();
    String reason = "The destination answered %s for the %s".formatted(digits(status), type);
    return switch (status.isEmpty() ? ' ' : status.charAt(0)) {
      case '2' -> new Verdict.Delivered(List.of(new Effect(action(status), type)));
      case '4' -> clientError(status, reason, response.path("outcome"));
      case '5' -> new Verdict.Unknown(reason);
      default -> new Verdict.Unknown("The destination gave no status for the " + type);
    };
  }

  /// A condition that matched answers 200 and changes nothing; so does a put of what is there.
  private static Action action(String status) {
    return status.startsWith("201") ? Action.CREATED : Action.MATCHED;
  }

  private static Verdict clientError(String status, String reason, JsonNode outcome) {
    return switch (digits(status)) {
      case "401", "403" -> new Verdict.Unauthorized(reason);
      case "408", "409", "425", "429" -> new Verdict.Later(reason, Duration.ZERO);
      default -> {
        List<String> all = new ArrayList<>(List.of(reason));
        all.addAll(OperationOutcomes.reasons(outcome));
        yield new Verdict.Refused(all);
      }
    };
  }

  private static String digits(String status) {
    return status.matches("[0-9]{3}(\\D.*)?") ? status.substring(0, 3) : "no status";
  }
}
