@NullMarked
package nz.enrolment.external.transport;

import org.jspecify.annotations.NullMarked;
