/// Takes `enrolment-completed.v1` from Kafka into the queue, one delivery for each destination of
/// the practice. An erased enrolment leaves the queue in the same way. `enrolment-document.v1`
/// wakes what waits for a document.
@NullMarked
package nz.enrolment.external.hear;

import org.jspecify.annotations.NullMarked;
