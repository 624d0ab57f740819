/// The service that only says hello: the same framework, extensions and defaults as the address
/// server, and a body of the wanted length that was made beforehand.
@NullMarked
package nz.enrolment.address.http.hello;

import org.jspecify.annotations.NullMarked;
