/// Who among a practice's people is calling: the tenant of every staff request, from the token of
/// the OIDC provider. All that staff may see or change is chosen by it.
@NullMarked
package nz.enrolment.intake.staff;

import org.jspecify.annotations.NullMarked;
