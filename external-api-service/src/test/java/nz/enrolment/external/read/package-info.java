@NullMarked
package nz.enrolment.external.read;

import org.jspecify.annotations.NullMarked;
