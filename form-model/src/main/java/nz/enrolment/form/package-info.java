/// A practice's form and the reading of what was filled in: raw JSON becomes a typed
/// [nz.enrolment.form.enrolment.Enrolment] once, or a list of problems, each with a JSON pointer.
@NullMarked
package nz.enrolment.form;

import org.jspecify.annotations.NullMarked;
