package nz.enrolment.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {
  @TempDir private Path parent;

  @Test
  void only_its_owner_sees_what_is_in_there() throws Exception {
    new DataDirectory(parent.resolve("new")).take(ConsoleProgress.silent());
    assertThat(permissions(parent.resolve("new"))).isEqualTo("rwx------");
  }

  @Test
  void what_an_earlier_run_left_open_is_closed() throws Exception {
    Files.createFile(parent.resolve("lock"));
    Files.setPosixFilePermissions(parent, PosixFilePermissions.fromString("rwxr-xr-x"));
    new DataDirectory(parent).take(ConsoleProgress.silent());
    assertThat(permissions(parent)).isEqualTo("rwx------");
  }

  @Test
  void a_folder_of_something_else_is_neither_taken_nor_changed() throws Exception {
    Files.createFile(parent.resolve("letter"));
    Files.setPosixFilePermissions(parent, PosixFilePermissions.fromString("rwxr-xr-x"));
    assertThatThrownBy(() -> new DataDirectory(parent).take(ConsoleProgress.silent()))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("other files");
    assertThat(permissions(parent)).isEqualTo("rwxr-xr-x");
  }

  @Test
  void starting_afresh_forgets_all_but_the_lock() throws Exception {
    var data = new DataDirectory(parent);
    data.take(ConsoleProgress.silent());
    Files.createDirectories(data.documents().resolve("ab"));
    data.forget();
    try (var left = Files.list(parent)) {
      assertThat(left).containsExactly(parent.resolve("lock"));
    }
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
