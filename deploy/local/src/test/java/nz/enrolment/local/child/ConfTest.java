package nz.enrolment.local.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ConfTest {

  @Test
  void reads_the_settings_that_operators_include() throws IOException {
    assertThat(Conf.read(Path.of("../postgresql/no-values-in-the-log.conf")))
        .containsEntry("log_min_messages", "log")
        .containsEntry("log_min_error_statement", "panic")
        .containsEntry("log_parameter_max_length_on_error", "0")
        .allSatisfy((name, value) -> assertThat(name + value).matches("[a-z_]+-?[a-z0-9]+"));
  }
}
