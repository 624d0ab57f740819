package nz.enrolment.external.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// What of an OperationOutcome may be shown: codes of FHIR's own list, the numbers of the national
/// services and of Medtech ALEX, and the path to the element. Its texts may repeat the patient.
final class OperationOutcomes {
  private static final Set<String> CODES =
      Set.of(
          "invalid",
          "structure",
          "required",
          "value",
          "invariant",
          "security",
          "login",
          "unknown",
          "expired",
          "forbidden",
          "suppressed",
          "processing",
          "not-supported",
          "duplicate",
          "multiple-matches",
          "not-found",
          "deleted",
          "too-long",
          "code-invalid",
          "extension",
          "too-costly",
          "business-rule",
          "conflict",
          "transient",
          "lock-error",
          "no-store",
          "exception",
          "timeout",
          "incomplete",
          "throttled",
          "informational");
  private static final Set<String> ERRORS = Set.of("fatal", "error");
  private static final Pattern NUMBER = Pattern.compile("EM[0-9]{5}(-[0-9])?|[0-9]{2}");
  private static final Pattern PATH =
      Pattern.compile(
          "[A-Z][A-Za-z]{1,40}(\\[[0-9]{1,3}])?(\\.[a-z][A-Za-z]{1,40}(\\[[0-9]{1,3}])?){0,8}");
  private static final int MOST = 5;

  private OperationOutcomes() {}

  /// `required at Patient.birthDate`, `business-rule EM02002`, …: five at most.
  static List<String> reasons(JsonNode outcome) {
    List<String> reasons = new ArrayList<>();
    for (JsonNode issue : outcome.path("issue")) {
      if (isError(issue.path("severity").asText()) && reasons.size() < MOST) {
        reasons.add(reason(issue));
      }
    }
    return reasons;
  }

  static boolean isError(JsonNode outcome) {
    for (JsonNode issue : outcome.path("issue")) {
      if (isError(issue.path("severity").asText())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isError(String severity) {
    return ERRORS.contains(severity);
  }

  private static String reason(JsonNode issue) {
    String code = issue.path("code").asText();
    StringBuilder reason = new StringBuilder(CODES.contains(code) ? code : "unknown");
    for (JsonNode coding : issue.path("details").path("coding")) {
      String number = coding.path("code").asText();
      if (NUMBER.matcher(number).matches()) {
        reason.append(' ').append(number);
      }
    }
    String path = issue.path("expression").path(0).asText();
    return PATH.matcher(path).matches() ? reason + " at " + path : reason.toString();
  }
}
