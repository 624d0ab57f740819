package nz.enrolment.external.manage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import nz.enrolment.external.destination.DestinationSettings;

/// What a change of settings changes.
final class Changes {
  private static final List<String> WHAT_IS_SENT =
      List.of("format", "hl7", "document", "documentPlacement", "largestDocument");

  /// Who gets the secrets, and how. Whoever changes that gives them again: or they could be sent to
  /// where they can be read.
  private static final List<String> WHERE_IT_GOES = List.of("url", "credentials");

  private Changes() {}

  static boolean inWhatIsSent(ObjectNode before, ObjectNode after) {
    return differ(before, after, WHAT_IS_SENT);
  }

  static boolean inWhereItGoes(ObjectNode before, ObjectNode after) {
    ObjectNode shown = after.deepCopy();
    DestinationSettings.takeSecrets(shown);
    return differ(before, shown, WHERE_IT_GOES);
  }

  private static boolean differ(ObjectNode before, ObjectNode after, List<String> members) {
    return members.stream().anyMatch(name -> !given(before, name).equals(given(after, name)));
  }

  /// What is null counts as not given.
  private static JsonNode given(ObjectNode settings, String name) {
    JsonNode value = settings.path(name);
    return value.isNull() ? settings.path("") : value;
  }
}
