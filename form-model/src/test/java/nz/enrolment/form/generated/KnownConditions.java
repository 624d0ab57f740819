package nz.enrolment.form.generated;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;

/// When known questions are asked that not everybody is asked, whatever a form says: written down
/// here once more, to hold the model against it.
final class KnownConditions {

  private static final Map<String, String> BY_CARD =
      Map.of(
          "community-services-number", "community-services-card",
          "community-services-expiry", "community-services-card",
          "high-user-number", "high-user-card",
          "high-user-expiry", "high-user-card");

  private KnownConditions() {}

  /// The condition that comes with the known question `id`.
  static Optional<JsonNode> of(String id) {
    return waitsFor(id).map(question -> is(question, answer(question)));
  }

  /// The known question that has to come before the known question `id`.
  static Optional<String> waitsFor(String id) {
    if (id.startsWith("authority-")) {
      return Optional.of("signed-by");
    }
    return id.equals("smoking-support")
        ? Optional.of("smoking")
        : Optional.ofNullable(BY_CARD.get(id));
  }

  private static String answer(String question) {
    return switch (question) {
      case "signed-by" -> "authority";
      case "smoking" -> "smoker";
      default -> "yes";
    };
  }

  private static JsonNode is(String question, String code) {
    return Json.object().put("question", question).set("is", Json.texts(code));
  }
}
