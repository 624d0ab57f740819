@NullMarked
package nz.enrolment.shell.log;

import org.jspecify.annotations.NullMarked;
