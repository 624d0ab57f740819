package nz.enrolment.external.read;

import java.time.Duration;
import java.util.List;

/// What an answer means for a delivery. All texts are without personal data.
public sealed interface Verdict {

  /// The destination has it.
  ///
  /// @param effects what it said that it did, in the order of the payload; empty if it said nothing
  record Delivered(List<Effect> effects) implements Verdict {
    public Delivered {
      effects = List.copyOf(effects);
    }
  }

  /// It finds fault with the payload itself: sending it again would change nothing.
  ///
  /// @param reasons that staff can act on, such as codes and the places that they speak of; one or
  ///   more
  record Refused(List<String> reasons) implements Verdict {
    public Refused {
      reasons = List.copyOf(reasons);
    }
  }

  /// It did not take it now, and nothing came of it.
  ///
  /// @param pause how long it asked to be left alone; zero if it did not
  record Later(String reason, Duration pause) implements Verdict {}

  /// It does not accept our credentials, which concerns all that is sent to it.
  record Unauthorized(String reason) implements Verdict {}

  /// It may or may not have taken it.
  record Unknown(String reason) implements Verdict {}

  /// One thing that a receiver said it did.
  ///
  /// @param subject a word of the format: `Patient`, `DocumentReference`
  record Effect(Action action, String subject) {}

  /// What became of a subject.
  enum Action {
    /// It was not there before.
    CREATED,
    /// It was there already, and is as it was.
    MATCHED,
    /// It was there already, and is changed.
    UPDATED
  }
}
