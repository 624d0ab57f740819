/// Signed tokens: a link that a practice gives to a patient, and the session that it is exchanged
/// for. A token is verified by its signature alone, before anything is looked up.
@NullMarked
package nz.enrolment.intake.token;

import org.jspecify.annotations.NullMarked;
