/// What a request's body may be before anybody reads it, and how a request ends whose body nobody
/// reads to its end.
@NullMarked
package nz.enrolment.shell.body;

import org.jspecify.annotations.NullMarked;
