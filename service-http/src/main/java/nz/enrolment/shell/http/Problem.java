package nz.enrolment.shell.http;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A refusal or failure as RFC 9457 has it, in `application/problem+json`.
///
/// @param status the HTTP status
/// @param slug the end of `type`: stable, for programs
/// @param title the same words for each problem of this type
/// @param detail what to do about it; never what was sent
/// @param errors what is wrong in what was sent, by pointer; perhaps none
/// @param more members beyond those of RFC 9457, by name, as Jackson writes them
@JsonPropertyOrder({"type", "title", "status", "detail", "errors"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(requiredProperties = {"type", "title", "status", "detail"})
public record Problem(
    int status,
    @JsonIgnore String slug,
    String title,
    String detail,
    List<Fault> errors,
    @JsonIgnore Map<String, Object> more) {

  /// The media type of a problem.
  public static final String MEDIA_TYPE = "application/problem+json";

  /// A body that is not read to its end.
  public static final Problem TOO_LARGE =
      new Problem(413, "too-large", "Too large", "The body is larger than the limit.");

  private static final String TYPES = "https://enrolment.nz/problems/";
  private static final JsonMapper MAPPER = new JsonMapper();

  /// One thing that is wrong in what was sent.
  ///
  /// @param pointer RFC 6901, into the body; a query parameter is `/name`
  /// @param code stable, for programs
  /// @param detail plain words; never what was sent
  public record Fault(String pointer, String code, String detail) {}

  public Problem {
    errors = List.copyOf(errors);
    more = Map.copyOf(more);
  }

  /// A problem that is not about members of a body.
  public Problem(int status, String slug, String title, String detail) {
    this(status, slug, title, detail, List.of());
  }

  /// A problem of these members only.
  public Problem(int status, String slug, String title, String detail, List<Fault> errors) {
    this(status, slug, title, detail, errors, Map.of());
  }

  /// The same, which says this too.
  public Problem with(String name, Object value) {
    return new Problem(status, slug, title, detail, errors, Map.of(name, value));
  }

  /// A body that is JSON, and cannot be accepted: 422, with what is wrong in it.
  public static Problem unprocessable(String slug, String title, List<Fault> errors) {
    String detail = "Each of `errors` points to a place in the body and says what is wrong there.";
    return new Problem(422, slug, title, detail, errors);
  }

  /// A query parameter that cannot be read: 400.
  public static Problem badParameter(String slug, String title, Fault error) {
    return new Problem(400, slug, title, error.detail(), List.of(error));
  }

  /// The URI that names this type of problem.
  @JsonProperty
  public String type() {
    return type(slug);
  }

  static String type(String slug) {
    return TYPES + slug;
  }

  /// UTF-8.
  public byte[] json() {
    try {
      ObjectNode members = MAPPER.valueToTree(this);
      more.forEach(members::putPOJO);
      return MAPPER.writeValueAsBytes(members);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The answer to a request.
  public Response response() {
    return builder().build();
  }

  /// The answer to a request, for headers to be added to it. It is true now, and perhaps not in a
  /// moment.
  public Response.ResponseBuilder builder() {
    return Response.status(status)
        .type(MEDIA_TYPE)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .entity(json());
  }
}
