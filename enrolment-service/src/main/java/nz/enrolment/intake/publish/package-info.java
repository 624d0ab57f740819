/// The first stage (form versioning): a practice publishes its form, and each publication is a new,
/// immutable version. Later stages find the versions here.
@NullMarked
package nz.enrolment.intake.publish;

import org.jspecify.annotations.NullMarked;
