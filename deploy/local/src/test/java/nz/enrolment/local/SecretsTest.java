package nz.enrolment.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
  @TempDir private Path data;

  @Test
  void keys_are_random_and_the_same_after_a_restart() throws Exception {
    var first = Secrets.keptIn(data);
    assertThat(Secrets.keptIn(data)).isEqualTo(first);
    assertThat(Base64.getDecoder().decode(first.analyticsSecret())).hasSize(32);
    assertThat(Base64.getDecoder().decode(first.linkKey().split(":")[1])).hasSize(32);
    assertThat(first.linkKey()).doesNotContain(first.analyticsSecret());
  }

  @Test
  void only_their_owner_may_read_them() throws Exception {
    var secrets = Secrets.keptIn(data);
    var file = data.resolve("secrets.properties");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(secrets.toString()).doesNotContain(secrets.analyticsSecret());
  }
}
