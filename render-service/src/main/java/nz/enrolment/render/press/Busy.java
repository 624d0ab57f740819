package nz.enrolment.render.press;

import java.io.IOException;

/// All presses are at work, and the line before them is too long to wait in. Trying again later
/// helps.
public final class Busy extends IOException {
  private static final long serialVersionUID = 1;

  Busy() {
    super("all presses are at work");
  }
}
