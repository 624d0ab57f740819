package nz.enrolment.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestsIT {
  @ParameterizedTest
  @ValueSource(strings = {"trial", "production"})
  void an_overlay_is_sound(String overlay) throws IOException {
    assertThat(Rules.problems(Manifests.parse(Rendered.overlay(overlay)))).isEmpty();
  }
}
