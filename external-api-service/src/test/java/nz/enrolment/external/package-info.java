/// What the tests of several stages share, and the tests of the whole service: a process of its own
/// between a real broker, database, identity provider and HTTP neighbours.
@NullMarked
package nz.enrolment.external;

import org.jspecify.annotations.NullMarked;
