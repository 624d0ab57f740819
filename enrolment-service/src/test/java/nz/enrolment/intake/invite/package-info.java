/// Tests of how lists are read.
@NullMarked
package nz.enrolment.intake.invite;

import org.jspecify.annotations.NullMarked;
