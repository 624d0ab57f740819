package nz.enrolment.journal.publish;

import java.time.Duration;

/// How long a [Relay] waits.
///
/// @param retry after the first failure of a [SendAttempt], until what failed is tried again
/// @param poll at most, for news of the outbox and for the turn of this relay
record RelayTiming(Duration retry, Duration poll) {
  static final RelayTiming USUAL = new RelayTiming(Duration.ofSeconds(5), Duration.ofSeconds(1));
}
