package nz.enrolment.render.print;

import nz.enrolment.form.answer.Signature;

/// What is drawn with lines and areas rather than with letters.
sealed interface Drawing {

  /// A signature, in its own proportions.
  record Strokes(Signature signature) implements Drawing {}

  /// A QR code that says `text`.
  record QrCode(String text) implements Drawing {}
}
