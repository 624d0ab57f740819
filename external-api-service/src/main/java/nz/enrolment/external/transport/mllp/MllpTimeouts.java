package nz.enrolment.external.transport.mllp;

import java.time.Duration;

/// How long a destination may take. An attempt ends within `whole`, whatever the others say, so
/// that it does not outlive its claim on the delivery.
///
/// @param connect until the connection stands, TLS included
/// @param firstByte from when the message was written until the acknowledgement begins
/// @param whole from the beginning until the acknowledgement is there, however slowly it drips
public record MllpTimeouts(Duration connect, Duration firstByte, Duration whole) {
  private static final Duration LONGEST = Duration.ofMinutes(10);

  public MllpTimeouts {
    requireSane(connect);
    requireSane(firstByte);
    requireSane(whole);
    if (whole.compareTo(firstByte) < 0) {
      throw new IllegalArgumentException("the whole takes longer than its first byte");
    }
  }

  private static void requireSane(Duration deadline) {
    if (deadline.compareTo(Duration.ZERO) <= 0 || deadline.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException("a deadline is above zero and at most " + LONGEST);
    }
  }
}
