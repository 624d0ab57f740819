/// The transactional outbox: a service publishes events into its own database, and the [Relay]
/// alone sends them to Kafka, in their order within a key.
@NullMarked
package nz.enrolment.journal.publish;

import org.jspecify.annotations.NullMarked;
