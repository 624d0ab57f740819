package nz.enrolment.form.enrolment;

import java.util.Objects;
import java.util.Optional;

/// The cards that the patient holds.
public record Cards(Optional<Card> communityServices, Optional<Card> highUser) {
  public Cards {
    Objects.requireNonNull(communityServices, "communityServices");
    Objects.requireNonNull(highUser, "highUser");
  }

  @Override
  public String toString() {
    return "Cards[redacted]";
  }
}
