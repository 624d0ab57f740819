@NullMarked
package nz.enrolment.shell.journal;

import org.jspecify.annotations.NullMarked;
