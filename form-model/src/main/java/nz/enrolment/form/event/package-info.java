/// How events are written to and read from `enrolment-completed.v1` and `enrolment-journey.v1`.
/// Broken or unknown input is a value, never an exception.
@NullMarked
package nz.enrolment.form.event;

import org.jspecify.annotations.NullMarked;
