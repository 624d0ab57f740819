/// Rate limits: callers without an account are counted by their client address and by their link.
@NullMarked
package nz.enrolment.intake.limit;

import org.jspecify.annotations.NullMarked;
