/// HL7 v2 messages against HAPI, an independent parser.
@NullMarked
package nz.enrolment.external.format.hl7;

import org.jspecify.annotations.NullMarked;
