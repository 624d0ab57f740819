/// Column store: the sections of an index as columns of addresses, roads and texts, read in place.
@NullMarked
package nz.enrolment.address.index.search.content;

import org.jspecify.annotations.NullMarked;
