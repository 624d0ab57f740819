package nz.enrolment.external.translate;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nz.enrolment.form.enrolment.Enrolment;

/// The names of the entries of a bundle: `urn:uuid:` and a version-3 UUID (RFC 9562) of the
/// enrolment's id, the event's number and the entry's role. So a bundle that is built again has the
/// same names.
record FullUrl(Enrolment enrolment, long sequence) {

  String of(String role) {
    String name = "%s/%d/%s".formatted(enrolment.id(), sequence, role);
    return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
