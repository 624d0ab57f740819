/// The idempotent consumer: a [Consumer] returns only when the effect of a record, or its dead
/// letter, is durable. With it come the commands of an operator: [Park] and [Replay].
@NullMarked
package nz.enrolment.journal.consume;

import org.jspecify.annotations.NullMarked;
