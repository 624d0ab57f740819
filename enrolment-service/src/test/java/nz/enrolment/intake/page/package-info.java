@NullMarked
package nz.enrolment.intake.page;

import org.jspecify.annotations.NullMarked;
