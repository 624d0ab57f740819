package nz.enrolment.render.print;

import nz.enrolment.form.answer.Signature;
import nz.enrolment.render.decode.Picture;

/// What is drawn with lines and areas rather than with letters.
sealed interface Drawing {

  /// A signature, in its own proportions.
  record Strokes(Signature signature) implements Drawing {}

  /// A QR code that says `text`.
  record QrCode(String text) implements Drawing {}

  /// A picture, in its own proportions.
  record Dots(Picture picture) implements Drawing {}
}
