/// Journeys across the real processes of the whole suite, faults in the middle of them, and whether
/// the documentation speaks of what exists.
@NullMarked
package nz.enrolment.system;

import org.jspecify.annotations.NullMarked;
