package nz.enrolment.form.question;

import java.util.Optional;
import nz.enrolment.form.words.Wording;

/// What a page says around a form: nothing of it is asked, printed or announced.
///
/// @param minutes about how long it takes
/// @param before what to have ready
/// @param privacy why the practice asks, who sees the answers, and how to have them corrected
/// @param after what happens once the form is sent
public record Guide(
    Optional<Integer> minutes,
    Optional<Wording> before,
    Optional<Wording> privacy,
    Optional<Wording> after) {

  /// Of a form that says nothing.
  public static final Guide NONE =
      new Guide(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
