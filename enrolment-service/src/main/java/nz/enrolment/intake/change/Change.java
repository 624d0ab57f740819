package nz.enrolment.intake.change;

import java.time.Instant;
import java.util.UUID;
import nz.enrolment.intake.audit.Action;

/// That something changed at a practice; no word of a patient's.
///
/// @param number 1, 2, 3… within the practice, in the order in which changes became visible
/// @param at UTC
public record Change(long number, UUID enrolment, Action what, Instant at) {}
