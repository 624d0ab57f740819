/// Matching and ranking: candidate roads for an interpretation, the addresses along them, and the
/// order in which ever more freedom is taken until something is found.
@NullMarked
package nz.enrolment.address.index.search.find;

import org.jspecify.annotations.NullMarked;
