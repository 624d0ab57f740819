package nz.enrolment.address.server.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;

/// A problem as RFC 9457 has it. Nothing in it repeats what was sent.
///
/// @param type stable; what a client may rely on
/// @param title the kind of problem in words
/// @param status the HTTP status
/// @param detail what to do about it
/// @param errors what was wrong with the request; left out when it is not the request's fault
record Problem(
    URI type,
    String title,
    int status,
    String detail,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Fault> errors) {
  Problem {
    errors = List.copyOf(errors);
  }

  /// One fault of a request.
  ///
  /// @param pointer a JSON pointer (RFC 6901) into the query parameters, for example `/limit`
  /// @param code stable
  /// @param detail what was expected
  record Fault(String pointer, String code, String detail) {}
}
