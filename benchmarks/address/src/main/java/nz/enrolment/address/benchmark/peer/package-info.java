/// The engines that are measured, each built from the same rows and asked in the same way. The
/// peers get what helps them most: one segment, rank order, early stop, no scoring.
@NullMarked
package nz.enrolment.address.benchmark.peer;

import org.jspecify.annotations.NullMarked;
