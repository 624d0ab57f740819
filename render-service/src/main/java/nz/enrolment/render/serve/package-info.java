/// Answers for documents over HTTP: to the staff of the enrolment's practice, and to other
/// services. A variant that nobody has asked for yet is made from the kept enrolment.
@NullMarked
package nz.enrolment.render.serve;

import org.jspecify.annotations.NullMarked;
