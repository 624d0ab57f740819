/// Tests of this stage.
@NullMarked
package nz.enrolment.external.hear;

import org.jspecify.annotations.NullMarked;
