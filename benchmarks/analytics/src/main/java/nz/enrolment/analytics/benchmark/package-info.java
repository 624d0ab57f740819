/// Measures the packaged analytics service with a real broker and database.
@NullMarked
package nz.enrolment.analytics.benchmark;

import org.jspecify.annotations.NullMarked;
