package nz.enrolment.external.format.fhir;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// The names of the entries of a bundle: `urn:uuid:` and a version-3 UUID (RFC 9562) of the
/// enrolment's id, the event's number and the entry's role. So a bundle that is built again has the
/// same names.
record FullUrl(UUID enrolment, long sequence) {

  String of(String role) {
    return "urn:uuid:" + id(role);
  }

  /// The same without its scheme, as the id of a resource.
  String id(String role) {
    String name = "%s/%d/%s".formatted(enrolment, sequence, role);
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
