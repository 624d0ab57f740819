package nz.enrolment.local;

/// Why the suite cannot run here, in words for whoever started it: a taken port, a second run, a
/// missing build.
public final class CannotStart extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// @param message a whole sentence that says what to do
  public CannotStart(String message) {
    super(message, null, false, false);
  }
}
