/// Presentation of hits: an address in its parts and lines, and which parts of them the query asked
/// for.
@NullMarked
package nz.enrolment.address.index.search.show;

import org.jspecify.annotations.NullMarked;
