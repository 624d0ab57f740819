package nz.enrolment.form.enrolment;

import java.time.LocalDate;
import java.util.Objects;
import nz.enrolment.form.answer.Signature;

/// Who signed, with what, and on which calendar day in New Zealand.
public sealed interface Signing {

  /// As it was drawn.
  Signature signature();

  /// Calendar day in New Zealand.
  LocalDate day();

  /// The patient signed.
  record BySelf(Signature signature, LocalDate day) implements Signing {
    public BySelf {
      Objects.requireNonNull(signature, "signature");
      Objects.requireNonNull(day, "day");
    }

    @Override
    public String toString() {
      return "BySelf[redacted]";
    }
  }

  /// Somebody signed for the patient: always so under 16.
  record ByAuthority(Authority authority, Signature signature, LocalDate day) implements Signing {
    public ByAuthority {
      Objects.requireNonNull(authority, "authority");
      Objects.requireNonNull(signature, "signature");
      Objects.requireNonNull(day, "day");
    }

    @Override
    public String toString() {
      return "ByAuthority[redacted]";
    }
  }
}
