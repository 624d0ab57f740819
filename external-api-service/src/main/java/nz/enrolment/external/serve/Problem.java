package nz.enrolment.external.serve;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.Response;
import java.util.List;

/// An error over HTTP, as RFC 9457 has it.
///
/// @param type `https://enrolment.nz/problems/` and a slug that never changes
/// @param errors where the input is at fault; empty if it is not
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Problem(String type, String title, int status, String detail, List<Fault> errors) {
  static final String MEDIA_TYPE = "application/problem+json";

  /// @param pointer RFC 6901, into the input; a query parameter is `/name`
  record Fault(String pointer, String code, String detail) {}

  static Problem of(String slug, String title, int status, String detail, Fault... errors) {
    String type = "https://enrolment.nz/problems/" + slug;
    return new Problem(type, title, status, detail, List.of(errors));
  }

  Response.ResponseBuilder response() {
    return Response.status(status).type(MEDIA_TYPE).entity(this);
  }
}
