/// The fourth stage: what a patient has filled in so far is kept section by section, for the same
/// link on another device, and no tab overwrites what another one saved.
@NullMarked
package nz.enrolment.intake.draft;

import org.jspecify.annotations.NullMarked;
