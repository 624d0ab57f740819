/// The eighth stage (transactional outbox): a completed enrolment becomes an event in the outbox,
/// which a relay sends to Kafka. The event holds personal data and goes to a restricted topic only.
@NullMarked
package nz.enrolment.intake.announce;

import org.jspecify.annotations.NullMarked;
