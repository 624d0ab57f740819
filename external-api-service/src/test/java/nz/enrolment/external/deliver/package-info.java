/// Tests of this stage.
@NullMarked
package nz.enrolment.external.deliver;

import org.jspecify.annotations.NullMarked;
