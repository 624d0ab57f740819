/// The last stage (erasure and retention): an enrolment is deleted, because the practice asks for
/// it or because its time has passed. All services are told, and the audit keeps that it was.
@NullMarked
package nz.enrolment.intake.erase;

import org.jspecify.annotations.NullMarked;
