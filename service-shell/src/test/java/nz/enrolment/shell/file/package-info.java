@NullMarked
package nz.enrolment.shell.file;

import org.jspecify.annotations.NullMarked;
