/// Starts services, asks them over a few connections that are kept open, and counts. It uses the
/// JDK alone, because what the client spends the server lacks: they share the machine.
@NullMarked
package nz.enrolment.address.http.measure;

import org.jspecify.annotations.NullMarked;
