/// Searches an open index: a query becomes interpretations, an interpretation becomes intersected
/// streams of roads, a road yields addresses. Nothing is kept between queries.
@NullMarked
package nz.enrolment.address.index.search;

import org.jspecify.annotations.NullMarked;
