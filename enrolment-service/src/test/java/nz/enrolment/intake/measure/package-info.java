@NullMarked
package nz.enrolment.intake.measure;

import org.jspecify.annotations.NullMarked;
