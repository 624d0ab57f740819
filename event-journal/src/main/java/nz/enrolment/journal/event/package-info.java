/// The event format: CloudEvents 1.0, Kafka protocol binding, binary mode. An event is written as a
/// record here, and a record is read as an envelope.
@NullMarked
package nz.enrolment.journal.event;

import org.jspecify.annotations.NullMarked;
