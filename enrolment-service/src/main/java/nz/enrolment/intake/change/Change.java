package nz.enrolment.intake.change;

import java.time.Instant;
import java.util.UUID;

/// That something changed at a practice; no word of a patient's.
///
/// @param number 1, 2, 3… within the practice, in the order in which changes became visible
/// @param what such as `entered`
/// @param at UTC
public record Change(long number, UUID enrolment, String what, Instant at) {}
