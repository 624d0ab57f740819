package nz.enrolment.shell.http;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/// Says in the OpenAPI document of each member that is always there that it is: of a record, every
/// one that is not an `Optional` or `@Nullable`. Without it, the client that a tool makes has to
/// ask of each name and list whether there is one.
final class RequiredMembers {

  private RequiredMembers() {}

  static void add(OpenAPI document) {
    document.getComponents().getSchemas().values().forEach(RequiredMembers::add);
  }

  /// A schema that says itself what is required is left as it is.
  private static void add(Schema schema) {
    if (schema.getRequired() == null && schema.getProperties() != null) {
      List<String> always =
          schema.getProperties().entrySet().stream()
              .filter(member -> !mayBeAbsent(member.getValue()))
              .map(Map.Entry::getKey)
              .toList();
      schema.setRequired(always.isEmpty() ? null : always);
    }
  }

  private static boolean mayBeAbsent(Schema member) {
    return isNull(member)
        || member.getAnyOf() != null
            && member.getAnyOf().stream().anyMatch(RequiredMembers::isNull);
  }

  private static boolean isNull(Schema schema) {
    return schema.getType() != null && schema.getType().contains(Schema.SchemaType.NULL);
  }
}
