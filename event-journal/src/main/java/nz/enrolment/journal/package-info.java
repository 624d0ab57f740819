/// A service's journal in its own database: a transactional outbox ([nz.enrolment.journal.publish])
/// and an idempotent consumer ([nz.enrolment.journal.consume]), each of which acts in the
/// transaction that keeps the state. Here is what both stand on: the transactions, the pauses
/// between attempts, and how a failure is logged.
@NullMarked
package nz.enrolment.journal;

import org.jspecify.annotations.NullMarked;
