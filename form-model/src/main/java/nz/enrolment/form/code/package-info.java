/// The national code lists that an enrolment is coded with, and the NHI number with its check
/// character. The lists are resources of this package; their sources are in the project's `NOTICE`.
@NullMarked
package nz.enrolment.form.code;

import org.jspecify.annotations.NullMarked;
