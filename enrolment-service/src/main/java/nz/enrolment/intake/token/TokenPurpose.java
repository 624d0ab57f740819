package nz.enrolment.intake.token;

/// What a token is for. It is signed with the rest, so that one is never taken for the other.
public enum TokenPurpose {
  /// Opens a form.
  LINK('L'),
  /// Submits one.
  SESSION('S');

  private final byte mark;

  TokenPurpose(char mark) {
    this.mark = (byte) mark;
  }

  byte mark() {
    return mark;
  }
}
