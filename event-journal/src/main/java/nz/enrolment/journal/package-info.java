/// A service's journal in its own database: the events that it announces, and those that it has
/// handled, each in the transaction that keeps the state. Kafka is written by the [Relay] alone; a
/// [Consumer] returns only when the effect of a record, or its dead letter, is durable.
@NullMarked
package nz.enrolment.journal;

import org.jspecify.annotations.NullMarked;
