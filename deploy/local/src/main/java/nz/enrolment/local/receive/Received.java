package nz.enrolment.local.receive;

import java.nio.file.Path;

/// One delivery that took effect.
///
/// @param key the sender's idempotency key
/// @param file the body as it came
public record Received(String key, Path file) {}
