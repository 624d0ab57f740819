package nz.enrolment.form.event;

import java.io.IOException;

/// An event that is not what its type says. The message is ours and holds nothing of the event.
final class Unreadable extends IOException {

  private static final long serialVersionUID = 1;

  Unreadable(String message) {
    super(message);
  }

  static void unless(boolean expected, String message) throws Unreadable {
    if (!expected) {
      throw new Unreadable(message);
    }
  }
}
