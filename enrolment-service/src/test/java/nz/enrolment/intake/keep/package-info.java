@NullMarked
package nz.enrolment.intake.keep;

import org.jspecify.annotations.NullMarked;
