/// Deliveries over HTTP: one request on a connection of its own, to an address that was checked,
/// without redirects, and an answer of bounded size.
@NullMarked
package nz.enrolment.external.transport.http;

import org.jspecify.annotations.NullMarked;
