/// The addresses and queries that are measured: made from the real roads of the country, always the
/// same, or read from given files.
@NullMarked
package nz.enrolment.address.benchmark.data;

import org.jspecify.annotations.NullMarked;
