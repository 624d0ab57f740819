/// Tests of moves and of the list's parameters.
@NullMarked
package nz.enrolment.intake.follow;

import org.jspecify.annotations.NullMarked;
