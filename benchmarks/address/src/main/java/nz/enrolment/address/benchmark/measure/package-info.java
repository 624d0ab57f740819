/// Runs the engines in turns, each in a process of its own so that none warms or spoils another's
/// code, and turns what they took into a table.
@NullMarked
package nz.enrolment.address.benchmark.measure;

import org.jspecify.annotations.NullMarked;
