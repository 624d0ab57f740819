/// The benchmark's command: it makes or takes the data, builds every engine's index, runs them in
/// turns and prints the table.
@NullMarked
package nz.enrolment.address.benchmark;

import org.jspecify.annotations.NullMarked;
