package nz.enrolment.shell.http;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// UUIDs in requests and tokens.
public final class Uuids {
  private static final String CANONICAL = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

  private Uuids() {}

  /// Only in the canonical form of RFC 9562, which [UUID#fromString] alone does not insist on.
  public static Optional<UUID> read(@Nullable String text) {
    return Optional.ofNullable(text).filter(t -> t.matches(CANONICAL)).map(UUID::fromString);
  }
}
