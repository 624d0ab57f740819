package nz.enrolment.render.serve;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;

/// What went wrong, as RFC 9457 has it.
///
/// @param type stable: `https://enrolment.nz/problems/` and a slug
/// @param errors faults of the request one by one; left out when there are none
record Problem(
    URI type,
    String title,
    int status,
    String detail,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Fault> errors) {
  static final String MEDIA_TYPE = "application/problem+json";
  private static final String TYPES = "https://enrolment.nz/problems/";

  /// @param pointer `/` and the name of the query parameter
  record Fault(String pointer, String code, String detail) {}

  static Problem of(int status, String slug, String title, String detail) {
    return new Problem(URI.create(TYPES + slug), title, status, detail, List.of());
  }

  Problem because(List<Fault> faults) {
    return new Problem(type, title, status, detail, List.copyOf(faults));
  }

  Response response() {
    return Response.status(status).type(MEDIA_TYPE).entity(this).build();
  }
}
