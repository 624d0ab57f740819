@NullMarked
package nz.enrolment.pipeline;

import org.jspecify.annotations.NullMarked;
