/// Lays out, prints and, for a fax, rasters an enrolment in one go. The only stage that knows the
/// order of the earlier ones.
@NullMarked
package nz.enrolment.render.press;

import org.jspecify.annotations.NullMarked;
