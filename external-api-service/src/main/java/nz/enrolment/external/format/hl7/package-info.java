/// HL7 v2 messages in ER7 (HL7 v2.4 and v2.5.1, chapter 2): the person as ADT^A28 or ADT^A31, the
/// signed form as MDM^T02, ORU^R01 or REF^I12. Pure functions; what receivers in New Zealand differ
/// in is a setting of the destination.
@NullMarked
package nz.enrolment.external.format.hl7;

import org.jspecify.annotations.NullMarked;
