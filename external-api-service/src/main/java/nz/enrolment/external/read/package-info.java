/// What an answer means for the delivery: pure functions, one for each kind of receiver. What they
/// say is shown to staff, so it never quotes an answer's text, which may repeat what was sent.
@NullMarked
package nz.enrolment.external.read;

import org.jspecify.annotations.NullMarked;
