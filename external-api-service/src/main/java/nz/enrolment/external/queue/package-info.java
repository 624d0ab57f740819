/// The durable queue of deliveries in PostgreSQL: what waits, whose turn it is, and what became of
/// it. A delivery is claimed for a while and settled under that claim, so that a crash only delays
/// it.
@NullMarked
package nz.enrolment.external.queue;

import org.jspecify.annotations.NullMarked;
