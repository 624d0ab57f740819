/// How fast the external API service delivers: each kind of destination, many destinations with and
/// without work, and one that is well among many that are not; beside a program with one polling
/// thread for each destination.
@NullMarked
package nz.enrolment.delivery.benchmark;

import org.jspecify.annotations.NullMarked;
