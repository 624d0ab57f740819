/// Tests of this stage.
@NullMarked
package nz.enrolment.external.translate;

import org.jspecify.annotations.NullMarked;
