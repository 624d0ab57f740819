/// Inverted index: the vocabulary, fuzzy lookup of words, and the posting lists of roads,
/// intersected and united as streams.
@NullMarked
package nz.enrolment.address.index.search.lookup;

import org.jspecify.annotations.NullMarked;
