package nz.enrolment.intake.keep;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/// A delivery of an enrolment to another system.
///
/// @param destination the name that the operator gave to that system
/// @param deliveredAt UTC
/// @param attempts how many it took
@Embeddable
public record KeptDelivery(String destination, Instant deliveredAt, int attempts) {}
