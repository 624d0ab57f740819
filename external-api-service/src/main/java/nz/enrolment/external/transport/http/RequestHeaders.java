package nz.enrolment.external.transport.http;

import java.time.Instant;
import java.util.Map;
import nz.enrolment.external.format.Payload;

/// What a request says besides its payload: credentials, and by what a repeat is told.
@FunctionalInterface
public interface RequestHeaders {

  /// @param now the moment of this attempt
  Map<String, String> of(Payload payload, Instant now);

  /// The same for every request.
  static RequestHeaders fixed(String name, String value) {
    return (_, _) -> Map.of(name, value);
  }
}
