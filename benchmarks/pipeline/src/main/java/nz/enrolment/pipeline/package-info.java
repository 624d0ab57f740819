/// The whole suite under load: starts it, sends visits, and prints what they met and what became of
/// them.
@NullMarked
package nz.enrolment.pipeline;

import org.jspecify.annotations.NullMarked;
