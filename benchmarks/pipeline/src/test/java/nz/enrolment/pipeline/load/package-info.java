@NullMarked
package nz.enrolment.pipeline.load;

import org.jspecify.annotations.NullMarked;
