package nz.enrolment.external.format.hl7;

import java.util.Optional;
import java.util.regex.Pattern;

/// An application or a facility, as MSH-3 to MSH-6 name it. A message must be routed before its
/// character set is known, so these are plain ASCII.
///
/// @param namespace such as `PROD_WebPAS`
/// @param universalId in New Zealand an HPI facility id or a HealthLink mailbox
/// @param universalIdType such as `ISO`, where the receiver asks for one
public record Party(
    String namespace, Optional<String> universalId, Optional<String> universalIdType) {
  private static final Pattern PLAIN = Pattern.compile("[ -~]{1,180}");

  public Party {
    requirePlain(namespace);
    universalId.ifPresent(Party::requirePlain);
    universalIdType.ifPresent(Party::requirePlain);
    if (universalId.isEmpty() && universalIdType.isPresent()) {
      throw new IllegalArgumentException("the type of an id that there is not");
    }
  }

  /// Of a name alone.
  public static Party of(String namespace) {
    return new Party(namespace, Optional.empty(), Optional.empty());
  }

  /// Of a name and an id.
  public static Party of(String namespace, String universalId) {
    return new Party(namespace, Optional.of(universalId), Optional.empty());
  }

  Composite hierarchic() {
    Composite party = Composite.of(namespace);
    party = universalId.isPresent() ? party.with(2, universalId.get()) : party;
    return universalIdType.isPresent() ? party.with(3, universalIdType.get()) : party;
  }

  /// What every receiver can read before it knows the character set.
  ///
  /// @throws IllegalArgumentException if it is anything else
  public static void requirePlain(String text) {
    if (!PLAIN.matcher(text).matches() || text.isBlank()) {
      throw new IllegalArgumentException("1 to 180 characters of plain ASCII are wanted");
    }
  }
}
