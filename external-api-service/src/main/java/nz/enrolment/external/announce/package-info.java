/// Publishes, through the transactional outbox, that a destination has accepted an enrolment. What
/// is announced holds no answer.
@NullMarked
package nz.enrolment.external.announce;

import org.jspecify.annotations.NullMarked;
