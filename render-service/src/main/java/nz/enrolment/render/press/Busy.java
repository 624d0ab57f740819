package nz.enrolment.render.press;

import java.io.IOException;

/// What is asked for takes longer than one waits, since others' documents are being made. Trying
/// again later helps.
public final class Busy extends IOException {
  private static final long serialVersionUID = 1;

  /// Nothing was lost.
  public Busy() {
    super("others' documents are being made");
  }
}
