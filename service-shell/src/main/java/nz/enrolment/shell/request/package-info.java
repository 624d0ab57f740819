/// What the parts of a request read as, where the framework would be too lenient or answer without
/// a problem.
@NullMarked
package nz.enrolment.shell.request;

import org.jspecify.annotations.NullMarked;
