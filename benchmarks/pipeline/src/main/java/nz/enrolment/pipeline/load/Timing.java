package nz.enrolment.pipeline.load;

import java.time.Instant;

/// One operation.
///
/// @param intended when it was to be sent, which is where its latency begins
/// @param late nanoseconds after that until the generator got to it
/// @param latency nanoseconds from the intended time to the last byte of the answer
/// @param enrolment the id, of a submission that was accepted; otherwise empty
public record Timing(
    Operation operation,
    Instant intended,
    long late,
    long latency,
    OperationOutcome outcome,
    int status,
    String enrolment) {}
