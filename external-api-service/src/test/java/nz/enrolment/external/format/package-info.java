@NullMarked
package nz.enrolment.external.format;

import org.jspecify.annotations.NullMarked;
