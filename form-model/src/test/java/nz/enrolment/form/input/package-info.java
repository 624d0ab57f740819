@NullMarked
package nz.enrolment.form.input;

import org.jspecify.annotations.NullMarked;
