@NullMarked
package nz.enrolment.intake.limit;

import org.jspecify.annotations.NullMarked;
