package nz.enrolment.intake.receive;

import java.util.UUID;

/// The id of an enrolment.
record EnrolmentId(UUID id) {}
