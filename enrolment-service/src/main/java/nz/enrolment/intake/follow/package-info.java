/// The tenth stage (read side): the practice sees the state of its enrolments and subscribes to
/// their changes.
@NullMarked
package nz.enrolment.intake.follow;

import org.jspecify.annotations.NullMarked;
