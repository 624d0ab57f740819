package nz.enrolment.form.question;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nz.enrolment.form.enrolment.Practice;

/// What a practice prints at the head of a document; see [Practice].
public record Letterhead(
    String name,
    List<String> address,
    String phone,
    Optional<String> email,
    Optional<String> edi,
    Optional<String> facility) {
  public Letterhead {
    address = List.copyOf(address);
  }

  /// The letterhead of the practice with this id.
  public Practice of(UUID practice) {
    return new Practice(practice, name, address, phone, email, edi, facility);
  }
}
