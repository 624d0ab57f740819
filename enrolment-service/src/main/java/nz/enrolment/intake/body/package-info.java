/// What a caller sends, as JSON that can be trusted to be JSON: bounded in size and depth, without
/// members that occur twice. What it means is for the stage that asked for it.
@NullMarked
package nz.enrolment.intake.body;

import org.jspecify.annotations.NullMarked;
