package nz.enrolment.render.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import nz.enrolment.render.Watched;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever a file holds, the outcome is pages or a reason, and nothing else is opened.
@Timeout(120)
class HostileFilesIT {
  /// It quotes what it reads.
  private static final Logger LOG = Logger.getLogger("org.apache.pdfbox");

  @TempDir Path folder;

  @BeforeAll
  static void silence() {
    LOG.setLevel(Level.OFF);
  }

  static Stream<Hostile> files() {
    return Stream.concat(
        Hostile.all("http://127.0.0.1:9/x", "file:///nowhere"),
        Hostile.outside("http://127.0.0.1:9/x", "file:///nowhere"));
  }

  @ParameterizedTest
  @MethodSource("files")
  void is_shown_or_refused_and_why_is_said(Hostile hostile) {
    Decoded decoded = Decode.decode(hostile.mediaType(), hostile.file());

    assertThat(reason(decoded)).isEqualTo(hostile.refused().map(Obstacle::name).orElse("shown"));
  }

  @Test
  void opens_no_socket_and_no_file_whatever_a_file_holds() throws Exception {
    Path secret = Files.writeString(folder.resolve("secret.jpg"), "secret");
    AtomicInteger calls = new AtomicInteger();
    try (ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      Thread.ofVirtual().start(() -> count(listener, calls));
      String http = "http://127.0.0.1:" + listener.getLocalPort() + "/x";
      List<Hostile> corpus =
          Stream.concat(
                  Hostile.all(http, secret.toUri().toString()),
                  Hostile.outside(http, secret.toUri().toString()))
              .toList();
      corpus.forEach(HostileFilesIT::decode); // loads classes, which are files

      Set<String> touched = Watched.touchedBy(() -> corpus.forEach(HostileFilesIT::decode));

      assertThat(calls).hasValue(0);
      assertThat(touched).isEmpty();
    }
  }

  @Test
  void what_has_no_end_or_no_bounds_ends_its_process_and_not_this_one() throws Exception {
    DecodeFile decode = new DecodeFile(1_000_000);

    for (byte[] file :
        List.of(
            Hostile.formsWithoutEnd(),
            Hostile.deflatesToTooMuch(),
            Hostile.tableDeflatesToTooMuch())) {
      assertThat(reason(decode.decode("application/pdf", file, Duration.ofSeconds(3))))
          .isIn("TOO_COMPLEX", "DAMAGED");
    }
    assertThat(reason(decode.decode("image/png", Samples.card("png"), Duration.ofSeconds(20))))
        .isEqualTo("shown");
  }

  @Test
  void takes_no_more_from_its_process_than_a_document_may_have() throws Exception {
    DecodeFile decode = new DecodeFile(50_000);

    assertThat(reason(decode.decode("image/png", Samples.card("png"), Duration.ofSeconds(20))))
        .isEqualTo("TOO_LARGE");
  }

  private static String reason(Decoded decoded) {
    return switch (decoded) {
      case Decoded.Pages _ -> "shown";
      case Decoded.Refused(Obstacle obstacle) -> obstacle.name();
    };
  }

  private static void decode(Hostile hostile) {
    assertThat(Decode.decode(hostile.mediaType(), hostile.file())).isNotNull();
  }

  private static void count(ServerSocket listener, AtomicInteger calls) {
    try {
      while (true) {
        listener.accept().close();
        calls.incrementAndGet();
      }
    } catch (IOException closed) {
      // The test is over.
    }
  }
}
