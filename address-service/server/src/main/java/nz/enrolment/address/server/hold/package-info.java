/// Holds the index that is served, once every byte of it has been verified. Until then the service
/// is alive but not ready.
@NullMarked
package nz.enrolment.address.server.hold;

import org.jspecify.annotations.NullMarked;
