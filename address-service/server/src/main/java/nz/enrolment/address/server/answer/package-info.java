/// Answers over HTTP: addresses, or problems (RFC 9457). A query is a patient's address, so it is
/// in no log, metric or error.
@NullMarked
package nz.enrolment.address.server.answer;

import org.jspecify.annotations.NullMarked;
