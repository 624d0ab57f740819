/// What a caller is told when something is refused or fails: one form, RFC 9457, for our own
/// refusals and the framework's. Nothing in it, nor in the log of it, says what a person sent.
@NullMarked
package nz.enrolment.intake.problem;

import org.jspecify.annotations.NullMarked;
