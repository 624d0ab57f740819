/// What changes at a practice, as numbered lines that can be followed without a gap. Each change is
/// in the audit too.
@NullMarked
package nz.enrolment.intake.change;

import org.jspecify.annotations.NullMarked;
