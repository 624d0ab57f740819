/// Searches an open index: [nz.enrolment.address.index.search.query] parses a query,
/// [nz.enrolment.address.index.search.lookup] finds its words in the vocabulary,
/// [nz.enrolment.address.index.search.find] the addresses that match, and
/// [nz.enrolment.address.index.search.show] what is shown of them. Nothing is kept between queries.
@NullMarked
package nz.enrolment.address.index.search;

import org.jspecify.annotations.NullMarked;
