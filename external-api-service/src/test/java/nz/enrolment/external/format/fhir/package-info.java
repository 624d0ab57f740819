/// Tests of this stage.
@NullMarked
package nz.enrolment.external.format.fhir;

import org.jspecify.annotations.NullMarked;
