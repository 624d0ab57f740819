/// Turns addresses into the sections of an index, in rank order. The same addresses give the same
/// bytes, in whatever order they come.
@NullMarked
package nz.enrolment.address.index.build;

import org.jspecify.annotations.NullMarked;
