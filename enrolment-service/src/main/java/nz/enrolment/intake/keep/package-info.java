/// The seventh stage (persistence): a completed enrolment, its receipt and its announcement are
/// kept in one transaction. What became of it elsewhere is added here as it is heard.
@NullMarked
package nz.enrolment.intake.keep;

import org.jspecify.annotations.NullMarked;
