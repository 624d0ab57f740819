/// The external systems of a local suite, which receive FHIR bundles, HL7 v2 messages and webhooks
/// as a practice's systems would, each by its own protocol. What they received stays in files, one
/// a delivery, byte for byte.
@NullMarked
package nz.enrolment.local.receive;

import org.jspecify.annotations.NullMarked;
