/// One fact an enrolment, under a keyed hash of its id, counted exactly once and deleted by its
/// erasure. What is read of the facts are raw counts of a practice's week, which only the next
/// stage may see.
@NullMarked
package nz.enrolment.analytics.keep;

import org.jspecify.annotations.NullMarked;
