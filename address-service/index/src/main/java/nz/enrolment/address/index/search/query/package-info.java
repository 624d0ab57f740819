/// Query parser: a text becomes words, and the words become interpretations, of which each is one
/// thing that they may mean.
@NullMarked
package nz.enrolment.address.index.search.query;

import org.jspecify.annotations.NullMarked;
