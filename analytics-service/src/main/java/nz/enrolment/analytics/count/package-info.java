/// Counters that begin with noise. A completed enrolment is added to one row a practice and period,
/// and nothing else of it is kept: there is no raw count, and no row about a person.
@NullMarked
package nz.enrolment.analytics.count;

import org.jspecify.annotations.NullMarked;
