@NullMarked
package nz.enrolment.shell.admit;

import org.jspecify.annotations.NullMarked;
