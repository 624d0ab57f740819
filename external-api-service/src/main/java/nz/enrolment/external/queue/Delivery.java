package nz.enrolment.external.queue;

import java.time.Duration;
import java.util.UUID;

/// A delivery that is claimed, to be tried now.
///
/// @param claim under which it is settled
/// @param sequence the number of the enrolment's event that it delivers
/// @param attempts how many failed so far
/// @param waited since it was queued
/// @param event the data of the `enrolment-completed` event, as it came
public record Delivery(
    long id,
    UUID claim,
    UUID enrolment,
    UUID practice,
    String destination,
    long sequence,
    int attempts,
    Duration waited,
    byte[] event) {

  /// The same however often it is sent, and other for every other delivery: 1 to 120 visible ASCII
  /// characters.
  public String idempotencyKey() {
    return "%s.%s.%d".formatted(enrolment, destination, sequence);
  }

  @Override
  public String toString() {
    return "Delivery[%s]".formatted(idempotencyKey());
  }
}
