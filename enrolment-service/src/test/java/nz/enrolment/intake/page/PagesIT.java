package nz.enrolment.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The pages' TypeScript, checked and tested by the same Deno that bundles it: the build unpacks
/// it, and no Node is needed.
class PagesIT {
  private static final Path LIBRARIES = Path.of("node_modules/@deno");

  @Test
  void their_types_hold() throws Exception {
    run("check", "src/main/resources/web/patient/index.ts");
  }

  @Test
  void what_they_decide_is_tested() throws Exception {
    run("test", "src/test/web");
  }

  private static void run(String... arguments) throws Exception {
    var command = new ArrayList<>(List.of(deno().toString()));
    command.addAll(List.of(arguments));
    var process = new ProcessBuilder(command).redirectErrorStream(true);
    process.environment().putAll(Map.of("NO_COLOR", "1", "DENO_NO_UPDATE_CHECK", "1"));
    var running = process.start();
    var output = new String(running.getInputStream().readAllBytes());

    assertThat(running.waitFor()).as(output).isZero();
  }

  private static Path deno() throws IOException {
    try (Stream<Path> files = Files.walk(LIBRARIES)) {
      var deno = files.filter(file -> file.endsWith("deno")).filter(Files::isRegularFile);
      return deno.findFirst().orElseThrow();
    }
  }
}
