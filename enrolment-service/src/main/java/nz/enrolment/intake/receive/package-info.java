/// The sixth stage (validation): a patient submits, and the submission is read. It is refused with
/// all that is wrong in it, or handed on to be kept; a submission that is sent again is answered as
/// it was the first time.
@NullMarked
package nz.enrolment.intake.receive;

import org.jspecify.annotations.NullMarked;
