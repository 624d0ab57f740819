package nz.enrolment.render.serve;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a caller says that it knows of a file (RFC 9110, section 13). A tag made weak on its way,
/// as a compressing proxy does, still tells that the caller has the file.
///
/// @param tag of the file as it is
record Conditions(HttpHeaders headers, EntityTag tag) {
  private static final String WEAK = "W/";

  /// The caller has it already.
  boolean isKnown() {
    return tags(HttpHeaders.IF_NONE_MATCH)
        .map(one -> one.startsWith(WEAK) ? one.substring(WEAK.length()) : one)
        .anyMatch(this::isThis);
  }

  /// The caller wants another one.
  boolean isForAnother() {
    return headers.getHeaderString(HttpHeaders.IF_MATCH) != null
        && tags(HttpHeaders.IF_MATCH).noneMatch(this::isThis);
  }

  private boolean isThis(String written) {
    return written.equals("*") || written.equals('"' + tag.getValue() + '"');
  }

  private Stream<String> tags(String header) {
    @Nullable String written = headers.getHeaderString(header);
    return written == null ? Stream.of() : Stream.of(written.split(",")).map(String::strip);
  }
}
