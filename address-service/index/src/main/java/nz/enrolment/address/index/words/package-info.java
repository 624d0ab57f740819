/// How a name is reduced to the words by which people look for it. Both building and searching go
/// through here, so that they cannot disagree.
@NullMarked
package nz.enrolment.address.index.words;

import org.jspecify.annotations.NullMarked;
