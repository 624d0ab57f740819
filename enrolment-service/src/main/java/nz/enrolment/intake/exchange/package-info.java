/// The third stage (authentication of patients): the page that a patient opened exchanges the link
/// for a session, the form and the answers known already. Following a link consumes nothing, so
/// that a mail scanner does no harm.
@NullMarked
package nz.enrolment.intake.exchange;

import org.jspecify.annotations.NullMarked;
