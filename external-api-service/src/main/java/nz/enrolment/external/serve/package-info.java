/// Shows the staff of a practice what became of its deliveries. Another practice's are as if they
/// were not there.
@NullMarked
package nz.enrolment.external.serve;

import org.jspecify.annotations.NullMarked;
