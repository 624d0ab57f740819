package nz.enrolment.external.transport.http;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nz.enrolment.external.format.Payload;

/// The headers of several, a later one's before an earlier one's of the same name.
public record AllHeaders(List<RequestHeaders> parts) implements RequestHeaders {

  @Override
  public Map<String, String> of(Payload payload, Instant now) {
    Map<String, String> all = new HashMap<>();
    parts.forEach(part -> all.putAll(part.of(payload, now)));
    return all;
  }
}
