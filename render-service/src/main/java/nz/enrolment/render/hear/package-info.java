/// Hears of completed and erased enrolments on `enrolment-completed.v1`. One event is one
/// transaction: the enrolment, its document, and what is announced of it.
@NullMarked
package nz.enrolment.render.hear;

import org.jspecify.annotations.NullMarked;
