package nz.enrolment.address.server.serve;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import nz.enrolment.address.server.problem.Refusal;
import nz.enrolment.shell.http.Problem;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/// An answer as it goes over the wire.
final class Responses {
  /// A refusal is true now, and perhaps not in a moment.
  private static final String NOT_AT_ALL = "no-store";

  /// Kept by the asking browser only: what was asked for is the patient's address.
  private static final String FOR_THE_ASKER_ONLY = "private, max-age=300";

  private static final MediaType PROBLEM = MediaType.valueOf(Problem.MEDIA_TYPE);

  private Responses() {}

  static RestResponse<byte[]> of(AddressResponse answer) {
    return switch (answer) {
      case AddressResponse.Addresses(var as, var tag, var body) ->
          cacheable(ResponseBuilder.ok(body, as.mediaType()), tag);
      case AddressResponse.Unchanged(var tag) -> cacheable(ResponseBuilder.notModified(), tag);
      case AddressResponse.Refused(var why) -> builder(why).build();
      case AddressResponse.Wait(var seconds) ->
          builder(Refusal.TOO_MANY_REQUESTS).header(HttpHeaders.RETRY_AFTER, seconds).build();
    };
  }

  private static ResponseBuilder<byte[]> builder(Refusal why) {
    return ResponseBuilder.<byte[]>create(why.problem().status())
        .type(PROBLEM)
        .header(HttpHeaders.CACHE_CONTROL, NOT_AT_ALL)
        .entity(why.body());
  }

  private static RestResponse<byte[]> cacheable(ResponseBuilder<byte[]> builder, String tag) {
    return builder
        .header(HttpHeaders.ETAG, '"' + tag + '"')
        .header(HttpHeaders.CACHE_CONTROL, FOR_THE_ASKER_ONLY)
        .header(HttpHeaders.VARY, "accept")
        .build();
  }
}
