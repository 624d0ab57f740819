@NullMarked
package nz.enrolment.intake.erase;

import org.jspecify.annotations.NullMarked;
