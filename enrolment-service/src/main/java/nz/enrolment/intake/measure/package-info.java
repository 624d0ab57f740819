/// How far people get in a form, how long it takes them, and on what kind of device: told month by
/// month on `enrolment-journey.v1`, and never of whom.
@NullMarked
package nz.enrolment.intake.measure;

import org.jspecify.annotations.NullMarked;
