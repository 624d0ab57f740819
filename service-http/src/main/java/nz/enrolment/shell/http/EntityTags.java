package nz.enrolment.shell.http;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The entity tags that `If-Match` or `If-None-Match` names (RFC 9110, 13.1).
public sealed interface EntityTags {

  /// `*`: whatever there is.
  record Any() implements EntityTags {}

  /// A list; empty when the field does not read as one, which then matches nothing.
  record Listed(List<Tag> tags) implements EntityTags {
    public Listed {
      tags = List.copyOf(tags);
    }
  }

  /// One of them.
  ///
  /// @param opaque what stands between the quotes
  record Tag(boolean weak, String opaque) {}

  /// Reads the field; empty when it was not sent.
  ///
  /// @param field its lines, with commas between them
  static Optional<EntityTags> read(@Nullable String field) {
    return Optional.ofNullable(field).map(TagReader::read);
  }

  /// Whether `If-None-Match` was sent and names the one with this opaque part, weak or not.
  static boolean isKnown(@Nullable String ifNoneMatch, String opaque) {
    return read(ifNoneMatch).filter(tags -> tags.holdWeakly(opaque)).isPresent();
  }

  /// Whether the one with this opaque part is among them, and not weak (RFC 9110, 8.8.3.2).
  default boolean holdStrongly(String opaque) {
    return switch (this) {
      case Any() -> true;
      case Listed(var tags) -> tags.contains(new Tag(false, opaque));
    };
  }

  /// Whether the one with this opaque part is among them, weak or not.
  default boolean holdWeakly(String opaque) {
    return switch (this) {
      case Any() -> true;
      case Listed(var tags) -> tags.stream().anyMatch(tag -> tag.opaque().equals(opaque));
    };
  }
}
