/// Reads what a patient filled in: every answer by the shape of its question, then the rules of the
/// known questions across them, then the typed parts of the enrolment. What comes out is a complete
/// enrolment or all that is wrong, and never an exception.
@NullMarked
package nz.enrolment.form.read;

import org.jspecify.annotations.NullMarked;
