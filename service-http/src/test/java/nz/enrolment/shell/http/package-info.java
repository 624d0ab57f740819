@NullMarked
package nz.enrolment.shell.http;

import org.jspecify.annotations.NullMarked;
