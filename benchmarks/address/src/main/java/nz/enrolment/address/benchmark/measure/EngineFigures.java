package nz.enrolment.address.benchmark.measure;

import nz.enrolment.address.benchmark.peer.EngineKind;

/// All figures of one engine.
///
/// @param buildSeconds 0 when an index that was there was used
/// @param bytes of its folder
/// @param firstAnswer nanoseconds from the start of the process
/// @param open nanoseconds
/// @param kilobytes peak memory of the process that answers
/// @param alone queries a second with one thread
/// @param both the same with two
record EngineFigures(
    EngineKind kind,
    EngineAnswers outcome,
    double buildSeconds,
    long bytes,
    long firstAnswer,
    long open,
    long kilobytes,
    long alone,
    long both) {}
