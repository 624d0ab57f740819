package nz.enrolment.intake.keep;

import java.util.UUID;
import nz.enrolment.intake.token.Admission;

/// How a submission was sent.
///
/// @param admission through which link of which practice, and in which session
/// @param key the name that its sender gave to it; keys of different links have nothing to do with
///   each other
/// @param digest SHA-256 of its body, hexadecimal
public record Sent(Admission admission, String key, String digest) {

  UUID practice() {
    return admission.practice();
  }
}
