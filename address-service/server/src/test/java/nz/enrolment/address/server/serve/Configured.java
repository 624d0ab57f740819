package nz.enrolment.address.server.serve;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/// A service with an access log, for the pages of one origin.
public final class Configured implements QuarkusTestProfile {
  /// Where the page comes from that may ask.
  static final String ORIGIN = "https://enrol.example.nz";

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of("quarkus.http.access-log.enabled", "true", "quarkus.http.cors.origins", ORIGIN);
  }
}
