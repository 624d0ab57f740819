/// The Minimal Lower Layer Protocol (HL7 v2.5.1 appendix C of the implementation guide): one
/// message in flight on a connection of its own, over bytes, so that no library chooses a character
/// set on the way.
@NullMarked
package nz.enrolment.external.transport.mllp;

import org.jspecify.annotations.NullMarked;
