package nz.enrolment.local.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BinariesTest {
  private static final Path HOME = Path.of("/home/somebody");

  @TempDir private Path directory;

  @Test
  void they_are_in_the_users_own_cache() {
    var usual = HOME.resolve(".cache/enrolment-suite/postgresql");
    assertThat(Binaries.in(Map.of(), HOME)).isEqualTo(usual);
    assertThat(Binaries.in(Map.of("XDG_CACHE_HOME", "relative"), HOME)).isEqualTo(usual);
    assertThat(Binaries.in(Map.of("XDG_CACHE_HOME", "/elsewhere"), HOME))
        .isEqualTo(Path.of("/elsewhere/enrolment-suite/postgresql"));
  }

  @Test
  void nobody_else_can_put_programs_there() throws Exception {
    var folder = directory.resolve("made/postgresql");
    Binaries.lock(folder).close();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
        .isEqualTo("rwx------");
  }

  @Test
  void what_a_kill_cut_short_is_unpacked_again() throws Exception {
    Files.createDirectories(directory.resolve("PG-half/bin"));
    Files.createDirectories(directory.resolve("PG-whole"));
    Files.createFile(directory.resolve("PG-whole/.exists"));
    Binaries.lock(directory).close();
    assertThat(directory.resolve("PG-half")).doesNotExist();
    assertThat(directory.resolve("PG-whole")).exists();
  }
}
