/// What may leave: the counts of closed periods, each made once, kept as the bytes that are served,
/// and never made again. Whatever is hidden is chosen by noisy numbers alone.
@NullMarked
package nz.enrolment.analytics.release;

import org.jspecify.annotations.NullMarked;
