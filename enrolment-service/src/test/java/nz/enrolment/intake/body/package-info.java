@NullMarked
package nz.enrolment.intake.body;

import org.jspecify.annotations.NullMarked;
