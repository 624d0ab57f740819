package nz.enrolment.local.demo;

/// A result that did not come, or is not what it should be.
final class Missing extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// @param message what is missing and how that was seen; no answers of a patient
  Missing(String message) {
    super(message, null, false, false);
  }
}
