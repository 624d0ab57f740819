package nz.enrolment.shell.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WritableFolderTest {
  @TempDir private Path parent;

  private static Status status(Path folder) {
    return new WritableFolder("files", folder).call().getStatus();
  }

  @Test
  void a_folder_that_is_not_there_yet_is_made() {
    Path folder = parent.resolve("a/b");

    assertThat(status(folder)).isEqualTo(Status.UP);
    assertThat(folder).isDirectory();
  }

  @Test
  void a_file_is_no_folder() throws IOException {
    assertThat(status(Files.createFile(parent.resolve("file")))).isEqualTo(Status.DOWN);
  }

  @Test
  void there_is_nothing_to_write_to_below_a_file() throws IOException {
    assertThat(status(Files.createFile(parent.resolve("file")).resolve("a")))
        .isEqualTo(Status.DOWN);
  }
}
