/// The completed enrolment: a dozen typed parts, and all that was asked and answered in the words
/// in which it was asked. Every output of the suite is a function of this value.
@NullMarked
package nz.enrolment.form.enrolment;

import org.jspecify.annotations.NullMarked;
