package nz.enrolment.render.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is said when the decoder says nothing.
@Timeout(60)
class DecoderProcessTest {
  private static final byte[] CARD = Samples.card("png");

  @TempDir Path home;

  @ParameterizedTest
  @ValueSource(strings = {"exit 1", "exit 0", "kill -9 $$"})
  void what_is_wrong_with_this_machine_is_not_said_of_the_file(String java) {
    assertThatThrownBy(() -> decode(java, 20)).isInstanceOf(IOException.class);
  }

  @ParameterizedTest
  @CsvSource({"exit 3, 20", "kill -6 $$, 20", "while :; do :; done, 1"})
  void what_a_file_does_is_said_of_it(String java, int seconds) throws IOException {
    assertThat(decode(java, seconds)).isEqualTo(new Decoded.Refused(Obstacle.TOO_COMPLEX));
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void ends_a_decoder_that_takes_memory_outside_of_its_heap() throws IOException {
    String hoard = "mkfifo $0.pipe; cat /dev/zero > $0.pipe & exec tail -c 2000000000 $0.pipe";

    assertThat(decode(hoard, 120)).isEqualTo(new Decoded.Refused(Obstacle.TOO_COMPLEX));
  }

  @Test
  void ends_with_the_process_that_started_it() throws Exception {
    Process orphan =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                DecodeStandardInput.class.getName(),
                Long.toString(Long.MAX_VALUE))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (DataOutputStream out = new DataOutputStream(orphan.getOutputStream())) {
      out.write(request(Hostile.formsWithoutEnd()));
      out.flush();

      assertThat(orphan.waitFor(20, TimeUnit.SECONDS)).isTrue();
    } finally {
      orphan.destroyForcibly();
    }
  }

  private static byte[] request(byte[] file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeUTF("application/pdf");
    out.writeInt(file.length);
    out.write(file);
    return bytes.toByteArray();
  }

  /// By a Java that does just that.
  private Decoded decode(String java, int seconds) throws IOException {
    Path program = Files.createDirectories(home.resolve("bin")).resolve("java");
    Files.writeString(program, "#!/bin/sh\n" + java + "\n");
    program.toFile().setExecutable(true);
    String before = System.setProperty("java.home", home.toString());
    try {
      return new DecodeFile(1_000_000).decode("image/png", CARD, Duration.ofSeconds(seconds));
    } finally {
      System.setProperty("java.home", before);
    }
  }
}
