/// The second stage (issuing links): a practice, or its system, makes a link to a form for a
/// patient, perhaps with answers that it knows already. The link is signed and expires.
@NullMarked
package nz.enrolment.intake.invite;

import org.jspecify.annotations.NullMarked;
