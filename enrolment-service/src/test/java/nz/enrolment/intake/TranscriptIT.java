package nz.enrolment.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nz.enrolment.local.Infrastructure;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealInfrastructure.class)
class TranscriptIT {
  private static final Path TRANSCRIPT = Path.of("src/test/transcript/transcript.sh");

  @Test
  void the_journey_goes_as_the_readme_says() throws Exception {
    assumeTrue(isInstalled("curl"), "curl is not installed");
    Path output = Files.createTempFile("transcript", ".txt");
    var bash = new ProcessBuilder("bash", "-euxo", "pipefail", TRANSCRIPT.toString());
    bash.environment().put("SERVICE", "http://localhost:" + RestAssured.port);
    bash.environment()
        .put(
            "ADMIN",
            Infrastructure.forTests()
                .token(UUID.randomUUID().toString(), "practice-staff practice-admin"));
    Process journey = bash.redirectErrorStream(true).redirectOutput(output.toFile()).start();

    assertThat(journey.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(journey.exitValue()).as(Files.readString(output)).isZero();
  }

  private static boolean isInstalled(String tool) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
  }

  @Test
  void the_readme_shows_what_was_run() throws IOException {
    assertThat(Path.of("README.md")).content().contains(Files.readString(TRANSCRIPT));
  }
}
