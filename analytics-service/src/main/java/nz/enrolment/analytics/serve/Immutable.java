package nz.enrolment.analytics.serve;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import nz.enrolment.shell.file.Sha256;

/// Answers that never change.
final class Immutable {
  private static final String A_YEAR = "private, max-age=31536000, immutable";
  private static final int DIGITS = 32;

  private Immutable() {}

  /// The bytes, or `304` to who has them.
  static Response response(byte[] bytes, MediaType type, Request request) {
    EntityTag tag = tag(bytes);
    Response.ResponseBuilder known = request.evaluatePreconditions(tag);
    Response.ResponseBuilder response =
        known == null ? Response.ok(bytes, type).tag(tag) : known.tag(tag);
    return response
        .header(HttpHeaders.CACHE_CONTROL, A_YEAR)
        .header(HttpHeaders.VARY, "Accept, Authorization")
        .build();
  }

  private static EntityTag tag(byte[] bytes) {
    return new EntityTag(Sha256.of(bytes).hex().substring(0, DIGITS));
  }
}
