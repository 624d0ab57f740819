package nz.enrolment.render.serve;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import nz.enrolment.shell.http.EntityTags;

/// What a caller says that it knows of a file (RFC 9110, section 13). A tag made weak on its way,
/// as a compressing proxy does, still tells that the caller has the file.
///
/// @param tag of the file as it is
record ConditionalRequest(HttpHeaders headers, EntityTag tag) {

  /// The caller has it already.
  boolean isKnown() {
    return EntityTags.read(headers.getHeaderString(HttpHeaders.IF_NONE_MATCH))
        .filter(tags -> tags.holdWeakly(tag.getValue()))
        .isPresent();
  }

  /// The caller wants another one.
  boolean isForAnother() {
    return EntityTags.read(headers.getHeaderString(HttpHeaders.IF_MATCH))
        .filter(tags -> !tags.holdStrongly(tag.getValue()))
        .isPresent();
  }
}
