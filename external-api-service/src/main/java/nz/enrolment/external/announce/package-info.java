/// Tells the rest of the suite, through the outbox, that a destination has an enrolment. What is
/// announced holds no answer.
@NullMarked
package nz.enrolment.external.announce;

import org.jspecify.annotations.NullMarked;
