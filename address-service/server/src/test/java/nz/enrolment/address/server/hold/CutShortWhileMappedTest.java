package nz.enrolment.address.server.hold;

import static java.nio.file.StandardOpenOption.WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import nz.enrolment.address.index.search.AddressIndex;
import nz.enrolment.address.server.serve.BuiltIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Shows why a file that is served is replaced and never written to.
@EnabledOnOs(OS.LINUX)
class CutShortWhileMappedTest {
  private static final Duration SOON = Duration.ofSeconds(30);
  private static final int PAGE = 4096;

  @TempDir Path folder;

  @Test
  void a_file_that_is_cut_short_under_a_process_ends_it() throws Exception {
    var index = folder.resolve("it.index");
    BuiltIndex.build(index);
    var searching = search(index);
    try {
      await().atMost(SOON).until(() -> hasMapped(searching, index));
      try (var file = FileChannel.open(index, WRITE)) {
        file.truncate(PAGE);
      }
      assertThat(searching.waitFor(SOON.toSeconds(), TimeUnit.SECONDS)).isTrue();
      assertThat(searching.exitValue()).isNotZero();
    } finally {
      searching.destroyForcibly();
    }
  }

  /// Searches without end, in another process.
  private Process search(Path index) throws IOException, URISyntaxException {
    var queries = Files.writeString(folder.resolve("queries.tsv"), "1\tfull\t52 crest rd\n");
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:ErrorFile=" + folder.resolve("error.log"),
            "-XX:-CreateCoredumpOnCrash",
            "-cp",
            classes(),
            "nz.enrolment.address.index.command.AddressIndexCommand",
            "search",
            "--index",
            index.toString(),
            "--queries",
            queries.toString(),
            "--warmup",
            Integer.toString(Integer.MAX_VALUE))
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static String classes() throws URISyntaxException {
    var source = AddressIndex.class.getProtectionDomain().getCodeSource();
    return Path.of(source.getLocation().toURI()).toString();
  }

  private static boolean hasMapped(Process process, Path file) throws IOException {
    return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "maps")).stream()
        .anyMatch(line -> line.contains(file.toString()));
  }
}
