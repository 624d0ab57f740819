/// Compares the address server over HTTP with a service that does nothing but answer: what is left
/// between the two is what the search costs a caller.
@NullMarked
package nz.enrolment.address.http;

import org.jspecify.annotations.NullMarked;
