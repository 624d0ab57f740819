package nz.enrolment.form.generated;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import nz.enrolment.form.input.Fault;

/// Breaks what must hold of the answers to known questions beside their shape. The answers read all
/// the same, so that conditions see them.
final class BreakingRules {

  private BreakingRules() {}

  static Stream<Break> of(String known, GeneratedPatient patient) {
    return breaks(known, patient).map(Break::thatReads);
  }

  private static Stream<Break> breaks(String known, GeneratedPatient patient) {
    return switch (known) {
      case "nhi" ->
          Stream.of("ZZZ0017", "ZVU27KF", "ZZZ00AX", "ZZZ")
              .map(number ->
                  Break.of("another check character", Json.text(number), Fault.NHI_CHECK));
      case "email" ->
          Stream.of(
                  "hemi",
                  "hemi@",
                  "@example.nz",
                  "hemi@example",
                  "he mi@example.nz",
                  "用户@example.nz")
              .map(text -> Break.of("no e-mail address", Json.text(text), Fault.BAD_EMAIL));
      case "ethnicity" ->
          Stream.of(Break.of("two residual groups", residual(), Fault.SEVERAL_RESIDUAL));
      case "community-services-expiry", "high-user-expiry" ->
          Stream.of(Break.of("expired yesterday", yesterday(patient), Fault.CARD_EXPIRED));
      case "eligibility" ->
          Stream.of(Break.of("g for an adult", Json.text("g"), Fault.ONLY_UNDER_18))
              .filter(_ -> !patient.isUnder(18));
      case "signed-by" ->
          Stream.of(Break.of("a child signs", Json.text("self"), Fault.AUTHORITY_NEEDED))
              .filter(_ -> patient.isUnder(16));
      default -> Stream.empty();
    };
  }

  private static JsonNode residual() {
    return Json.texts("94444", "95555");
  }

  private static JsonNode yesterday(GeneratedPatient patient) {
    return Json.text(patient.today().minusDays(1).toString());
  }
}
