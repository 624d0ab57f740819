/// Who of a practice's people is calling, by the token that they show. Patients show none: what
/// serves them does not come here.
@NullMarked
package nz.enrolment.intake.staff;

import org.jspecify.annotations.NullMarked;
