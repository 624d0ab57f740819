package nz.enrolment.journal.event;

/// Leaves the [EnvelopeReader] at the first thing that is wrong; [ParsedRecord] makes it a value.
final class UnreadableEnvelope extends Exception {
  private static final long serialVersionUID = 1L;

  private final String cause;

  UnreadableEnvelope(String cause) {
    super(cause, null, false, false);
    this.cause = cause;
  }

  String cause() {
    return cause;
  }
}
