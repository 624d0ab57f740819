/// Lets each client ask so often and no more, in a fixed amount of memory. Clients are told apart
/// by their network address, which is kept nowhere.
@NullMarked
package nz.enrolment.address.server.limit;

import org.jspecify.annotations.NullMarked;
