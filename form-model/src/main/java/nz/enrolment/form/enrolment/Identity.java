package nz.enrolment.form.enrolment;

import java.util.Objects;
import java.util.Optional;
import nz.enrolment.form.answer.PersonName;
import nz.enrolment.form.code.Nhi;

/// Who the patient is.
///
/// @param title code of the name prefix list 2.0: `mrs`, `dr`…
/// @param name the legal name
/// @param preferredName what the patient likes to be called
/// @param formerNames other or maiden names, as written
/// @param occupation as written
/// @param nhi the National Health Index number, when known
public record Identity(
    Optional<String> title,
    PersonName name,
    Optional<String> preferredName,
    Optional<String> formerNames,
    Optional<String> occupation,
    Optional<Nhi> nhi) {
  public Identity {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(preferredName, "preferredName");
    Objects.requireNonNull(formerNames, "formerNames");
    Objects.requireNonNull(occupation, "occupation");
    Objects.requireNonNull(nhi, "nhi");
  }

  @Override
  public String toString() {
    return "Identity[redacted]";
  }
}
