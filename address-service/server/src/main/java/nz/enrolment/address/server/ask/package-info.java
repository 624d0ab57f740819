/// Reads what was asked for, as it came over the wire, into a search that makes sense or the reason
/// why it does not.
@NullMarked
package nz.enrolment.address.server.ask;

import org.jspecify.annotations.NullMarked;
