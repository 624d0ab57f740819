/// The fifth stage: files that patients send as evidence, known by their content, kept apart from
/// the answers, never shown by this service, and deleted once no draft and no enrolment has them.
@NullMarked
package nz.enrolment.intake.upload;

import org.jspecify.annotations.NullMarked;
