package nz.enrolment.intake.keep;

import java.util.Optional;

/// Where an enrolment stands at the practice. Each state's methods are the moves that are legal
/// from it.
public sealed interface Standing {

  /// Nobody has decided on it.
  record Open() implements Standing {

    /// Staff have entered it in the practice's own system.
    public Entered enter() {
      return new Entered();
    }

    /// Staff have declined it.
    public Declined decline(DeclineReason because, Optional<String> detail) {
      return new Declined(because, detail);
    }
  }

  /// It is in the practice's own system, where anything further is put right: the end.
  record Entered() implements Standing {}

  /// The practice does not take it.
  ///
  /// @param detail for colleagues: free text, perhaps personal
  record Declined(DeclineReason because, Optional<String> detail) implements Standing {

    /// Staff take it up again.
    public Open reopen() {
      return new Open();
    }

    /// Without the detail.
    @Override
    public String toString() {
      return "Declined[" + because + "]";
    }
  }
}
