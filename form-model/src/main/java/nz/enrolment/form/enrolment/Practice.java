package nz.enrolment.form.enrolment;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// The practice and its letterhead, as they were when the form was completed.
///
/// @param id the tenant
/// @param address lines of its address
/// @param edi its HealthLink mailbox
/// @param facility its HPI facility id
public record Practice(
    UUID id,
    String name,
    List<String> address,
    String phone,
    Optional<String> email,
    Optional<String> edi,
    Optional<String> facility) {
  public Practice {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    address = List.copyOf(address);
    Objects.requireNonNull(phone, "phone");
    Objects.requireNonNull(email, "email");
    Objects.requireNonNull(edi, "edi");
    Objects.requireNonNull(facility, "facility");
  }
}
