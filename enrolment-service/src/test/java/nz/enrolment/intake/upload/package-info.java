@NullMarked
package nz.enrolment.intake.upload;

import org.jspecify.annotations.NullMarked;
