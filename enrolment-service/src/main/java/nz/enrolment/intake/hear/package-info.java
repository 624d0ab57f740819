/// The ninth stage (Kafka consumer): what other services tell of an enrolment, its document and its
/// deliveries, is added to it.
@NullMarked
package nz.enrolment.intake.hear;

import org.jspecify.annotations.NullMarked;
