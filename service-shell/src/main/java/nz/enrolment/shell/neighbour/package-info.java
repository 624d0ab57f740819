/// Speaks HTTP with other services and systems: never longer than a deadline, never to where a
/// redirect points, and in this service's own name where that is asked for.
@NullMarked
package nz.enrolment.shell.neighbour;

import org.jspecify.annotations.NullMarked;
