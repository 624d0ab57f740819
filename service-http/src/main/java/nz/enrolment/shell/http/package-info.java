/// What concerns every HTTP request of a service, whatever is behind it: load shedding, what the
/// parts of a request read as, and what a caller is told when something is refused or fails: one
/// form, RFC 9457, for a service's own refusals and the framework's. Nothing in it, nor in the log
/// of it, says what a person sent.
@NullMarked
package nz.enrolment.shell.http;

import org.jspecify.annotations.NullMarked;
