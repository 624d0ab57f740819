package nz.enrolment.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CommandLineTest {
  @Test
  void by_default_it_serves_on_ports_from_8080() {
    var options = CommandLine.parse();
    assertThat(options.once()).isFalse();
    assertThat(options.fresh()).isFalse();
    assertThat(options.out()).isEmpty();
    assertThat(options.data()).endsWithRaw(Path.of(".data"));
    assertThat(options.ports().port(Listener.ENROLMENT_SERVICE)).isEqualTo(8080);
    assertThat(options.ports().port(Listener.POSTGRES)).isEqualTo(8089);
  }

  @Test
  void every_option_is_read() {
    var options =
        CommandLine.parse(
            "--once",
            "--fresh",
            "--out",
            "/o",
            "--data",
            "/d",
            "--port-base",
            "9000",
            "--port",
            "receiver=9999");
    assertThat(options.once()).isTrue();
    assertThat(options.fresh()).isTrue();
    assertThat(options.out()).contains(Path.of("/o"));
    assertThat(options.data()).isEqualTo(Path.of("/d"));
    assertThat(options.ports().port(Listener.RENDER_SERVICE)).isEqualTo(9001);
    assertThat(options.ports().port(Listener.RECEIVER)).isEqualTo(9999);
  }

  @Test
  void what_is_unknown_or_incomplete_is_refused_by_name() {
    assertThatThrownBy(() -> CommandLine.parse("--onse")).hasMessageContaining("--onse");
    assertThatThrownBy(() -> CommandLine.parse("--out"))
        .hasMessageContaining("--out needs a value");
    assertThatThrownBy(() -> CommandLine.parse("--port", "fax=1")).hasMessageContaining("fax");
    assertThatThrownBy(() -> CommandLine.parse("--port-base", "many")).hasMessageContaining("many");
  }
}
