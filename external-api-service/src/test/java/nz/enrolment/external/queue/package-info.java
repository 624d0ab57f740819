@NullMarked
package nz.enrolment.external.queue;

import org.jspecify.annotations.NullMarked;
