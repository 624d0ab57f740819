@NullMarked
package nz.enrolment.shell.sign;

import org.jspecify.annotations.NullMarked;
