/// Reads what a practice publishes into a questionnaire. A definition is read and checked in one
/// pass, in which each question knows those before it, so that everything wrong with it is found at
/// once and has its pointer.
@NullMarked
package nz.enrolment.form.define;

import org.jspecify.annotations.NullMarked;
