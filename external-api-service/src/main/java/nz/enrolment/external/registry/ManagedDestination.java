package nz.enrolment.external.registry;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A destination as a practice made it.
///
/// @param version 1 for the first
/// @param shape the version that last changed what is sent
/// @param settings without what is secret
/// @param secretsSet where in the settings there is a secret, as JSON pointers
/// @param secrets encrypted, if it has any
public record ManagedDestination(
    UUID id,
    UUID practice,
    int version,
    int shape,
    Instant changedAt,
    ObjectNode settings,
    List<String> secretsSet,
    Optional<byte[]> secrets) {

  /// Under which its deliveries are known.
  public String name() {
    return id.toString();
  }
}
