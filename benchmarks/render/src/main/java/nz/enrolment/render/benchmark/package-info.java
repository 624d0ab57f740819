/// Measures the rendering of documents beside what one would use instead. It runs only by its own
/// command.
@NullMarked
package nz.enrolment.render.benchmark;

import org.jspecify.annotations.NullMarked;
