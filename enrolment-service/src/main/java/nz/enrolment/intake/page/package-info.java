/// Serves the pages that a browser opens. What they do, they do with the same API as everybody
/// else.
@NullMarked
package nz.enrolment.intake.page;

import org.jspecify.annotations.NullMarked;
