package nz.enrolment.form.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What was released stays as it was: somebody out there was built against it.
class ReleasedContractsTest {

  private static final Path EVENTS = Path.of("../contracts/events");

  @Test
  void are_as_they_were_released() throws IOException {
    assertThat(present()).containsExactlyEntriesOf(released());
  }

  private static Map<String, String> released() throws IOException {
    try (Stream<String> lines = Files.lines(EVENTS.resolve("released.sha256"))) {
      return lines
          .map(line -> line.split(" {2}", 2))
          .collect(Collectors.toMap(line -> line[1], line -> line[0], (a, _) -> a, TreeMap::new));
    }
  }

  private static Map<String, String> present() throws IOException {
    try (Stream<Path> files = Files.walk(EVENTS)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .collect(
              Collectors.toMap(
                  file -> EVENTS.relativize(file).toString(),
                  ReleasedContractsTest::sha256,
                  (a, _) -> a,
                  TreeMap::new));
    }
  }

  private static String sha256(Path file) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(digest);
    } catch (IOException | NoSuchAlgorithmException e) {
      throw new AssertionError(file.toString(), e);
    }
  }
}
