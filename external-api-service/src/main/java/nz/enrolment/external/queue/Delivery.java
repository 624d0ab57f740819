package nz.enrolment.external.queue;

import java.time.Duration;
import java.util.UUID;
import nz.enrolment.external.format.DeliveryId;

/// A delivery that is claimed, to be tried now.
///
/// @param row its number in the database
/// @param claim under which it is settled
/// @param attempts how many were made so far
/// @param failures how many of them count in the schedule
/// @param waited since it was queued
/// @param event the data of the `enrolment-completed` event, encrypted
public record Delivery(
    long row,
    UUID claim,
    DeliveryId id,
    UUID practice,
    int attempts,
    int failures,
    Duration waited,
    AttemptKind kind,
    Earlier earlier,
    byte[] event) {

  /// What is known of its earlier attempts.
  public sealed interface Earlier {

    /// None of them can have arrived.
    record NotArrived() implements Earlier {}

    /// One may have arrived.
    ///
    /// @param absences how often the destination has said since that it did not
    record MayHaveArrived(int absences) implements Earlier {}
  }

  public String destination() {
    return id.destination();
  }

  @Override
  public String toString() {
    return "Delivery[%s]".formatted(id);
  }
}
