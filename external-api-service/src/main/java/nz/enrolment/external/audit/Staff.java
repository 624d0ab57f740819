package nz.enrolment.external.audit;

import java.util.UUID;

/// Somebody of a practice.
///
/// @param subject of their token
public record Staff(UUID practice, String subject) {}
