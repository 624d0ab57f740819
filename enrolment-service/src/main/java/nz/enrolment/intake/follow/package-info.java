/// The tenth stage: the practice sees how far an enrolment has come.
@NullMarked
package nz.enrolment.intake.follow;

import org.jspecify.annotations.NullMarked;
