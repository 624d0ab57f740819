package nz.enrolment.address.server.hold;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/// A service whose index cannot be used.
public final class AFileThatIsNoIndex implements QuarkusTestProfile {
  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of("address.index", "pom.xml");
  }
}
