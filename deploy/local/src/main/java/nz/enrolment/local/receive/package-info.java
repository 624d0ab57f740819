/// The external system of a local suite: a small HTTP endpoint that receives FHIR bundles as a
/// practice's system would. What it received stays in files, one a delivery, byte for byte.
@NullMarked
package nz.enrolment.local.receive;

import org.jspecify.annotations.NullMarked;
