/// Tests of this stage.
@NullMarked
package nz.enrolment.external.announce;

import org.jspecify.annotations.NullMarked;
