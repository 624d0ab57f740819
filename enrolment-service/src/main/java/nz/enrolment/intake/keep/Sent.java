package nz.enrolment.intake.keep;

import java.util.UUID;

/// How a submission was sent.
///
/// @param link through which; keys of different links have nothing to do with each other
/// @param key the name that its sender gave to it
/// @param digest SHA-256 of its body, hexadecimal
public record Sent(UUID link, String key, String digest) {}
