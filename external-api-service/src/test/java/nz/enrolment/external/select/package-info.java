@NullMarked
package nz.enrolment.external.select;

import org.jspecify.annotations.NullMarked;
