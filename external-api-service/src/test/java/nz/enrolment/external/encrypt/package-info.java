@NullMarked
package nz.enrolment.external.encrypt;

import org.jspecify.annotations.NullMarked;
