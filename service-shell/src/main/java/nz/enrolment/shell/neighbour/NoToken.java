package nz.enrolment.shell.neighbour;

import java.io.IOException;

/// The identity provider gave no token.
public final class NoToken extends IOException {
  private static final long serialVersionUID = 1;

  NoToken(RuntimeException cause) {
    super("The identity provider gave no token", cause);
  }
}
