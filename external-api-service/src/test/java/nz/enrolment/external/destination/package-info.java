/// Tests of this stage.
@NullMarked
package nz.enrolment.external.destination;

import org.jspecify.annotations.NullMarked;
