/// Who saw or changed which enrolment, for as long as the practice exists: lines are added, and
/// neither changed nor removed. No line holds a word of a patient's.
@NullMarked
package nz.enrolment.intake.audit;

import org.jspecify.annotations.NullMarked;
