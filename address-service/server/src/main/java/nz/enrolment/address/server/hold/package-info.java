/// Holds the index that is served, once every byte of it has been verified, and swaps a newer file
/// in while requests are answered. Until there is one the service is alive but not ready.
@NullMarked
package nz.enrolment.address.server.hold;

import org.jspecify.annotations.NullMarked;
