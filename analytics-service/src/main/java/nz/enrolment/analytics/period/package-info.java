/// The calendar of the counts: months, quarters and years in New Zealand, and when each is closed.
@NullMarked
package nz.enrolment.analytics.period;

import org.jspecify.annotations.NullMarked;
