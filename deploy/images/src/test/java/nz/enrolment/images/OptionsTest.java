package nz.enrolment.images;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class OptionsTest {
  private static final Path PROJECT = Path.of("/project");

  @Test
  void pushes_nowhere_unless_told() {
    var options = Options.parse(PROJECT);
    assertThat(options.registry()).isEmpty();
    assertThat(options.out()).isEqualTo(PROJECT.resolve("deploy/images/target/images"));
  }

  @Test
  void takes_a_registry_and_an_index() {
    var options = Options.parse(PROJECT, "--push", "r.nz/e", "--address-index", "/nz.index");
    assertThat(options.registry()).hasValue("r.nz/e");
    assertThat(options.addressIndex()).hasValue(Path.of("/nz.index"));
  }

  @Test
  void refuses_what_it_does_not_know() {
    assertThatThrownBy(() -> Options.parse(PROJECT, "--pull")).hasMessageContaining("--pull");
    assertThatThrownBy(() -> Options.parse(PROJECT, "--push"))
        .hasMessageContaining("needs a value");
  }
}
