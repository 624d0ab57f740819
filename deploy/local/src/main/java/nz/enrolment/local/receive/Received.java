package nz.enrolment.local.receive;

import java.nio.file.Path;

/// One delivery that took effect.
///
/// @param key by which the receiver knows it again: an idempotency key, MSH-10, or `webhook-id`
/// @param file the body as it came
public record Received(String key, Path file) {}
