package nz.enrolment.intake.audit;

import java.time.Instant;

/// That somebody did something.
///
/// @param at UTC
/// @param actor the subject of the token that staff showed, `patient`, or the name of a service
public record AuditLine(Instant at, String actor, Action action) {}
