/// Files that a service keeps: written durably, and known by their content.
@NullMarked
package nz.enrolment.shell.file;

import org.jspecify.annotations.NullMarked;
