package nz.enrolment.render.decode;

import java.io.IOException;

/// Carries a [Reason] out of the depths of a library.
final class Refusal extends IOException {
  private static final long serialVersionUID = 1;

  private final Reason reason;

  Refusal(Reason reason) {
    super(reason.name());
    this.reason = reason;
  }

  Reason reason() {
    return reason;
  }

  /// The reason that the exception carries; if it has none, the file is broken.
  static Reason within(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof Refusal refusal) {
        return refusal.reason();
      }
    }
    return Reason.DAMAGED;
  }
}
