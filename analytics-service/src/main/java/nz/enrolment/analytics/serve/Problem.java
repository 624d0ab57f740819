package nz.enrolment.analytics.serve;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/// A problem of RFC 9457.
///
/// @param type a URI that stays the same
/// @param detail for a person; never repeats what was sent
/// @param errors what was wrong with the request, left out when that is not the matter
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Problem(String type, String title, int status, String detail, List<Error> errors) {
  static final String MEDIA_TYPE = "application/problem+json";

  private static final String TYPES = "https://enrolment.nz/problems/";

  /// @param pointer RFC 6901, in an object of the request's parameters
  record Error(String pointer, String code, String detail) {}

  static Problem of(int status, String slug, String title, String detail, Error... errors) {
    return new Problem(TYPES + slug, title, status, detail, List.of(errors));
  }
}
