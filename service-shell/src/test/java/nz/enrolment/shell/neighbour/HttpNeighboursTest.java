package nz.enrolment.shell.neighbour;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HttpNeighboursTest {
  private static final String HEADERS = "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\n";

  private final HttpNeighbours http = new HttpNeighbours();

  @Test
  void a_whole_answer_is_taken() throws Exception {
    try (var server = server()) {
      var _ = answer(server, HEADERS + "body");
      assertThat(send(server, Duration.ofSeconds(5))).isEqualTo("body");
    }
  }

  @Test
  void an_answer_that_stalls_in_its_body_is_given_up_and_hung_up_on() throws Exception {
    try (var server = server()) {
      var hungUp = answer(server, HEADERS + "bo");
      assertThatThrownBy(() -> send(server, Duration.ofMillis(300)))
          .isInstanceOf(HttpTimeoutException.class);
      assertThat(hungUp.get(5, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void a_deadline_that_has_passed_waits_for_nothing() throws Exception {
    try (var server = server()) {
      assertThatThrownBy(() -> send(server, Duration.ZERO))
          .isInstanceOf(HttpTimeoutException.class);
    }
  }

  @Test
  void an_answer_that_breaks_off_is_a_broken_connection() throws Exception {
    try (var server = server()) {
      Thread.startVirtualThread(() -> breakOff(server));
      assertThatThrownBy(() -> send(server, Duration.ofSeconds(5)))
          .isInstanceOf(IOException.class)
          .isNotInstanceOf(HttpTimeoutException.class);
    }
  }

  private String send(ServerSocket server, Duration longest)
      throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create("http://localhost:" + server.getLocalPort()));
    return http.send(request.build(), BodyHandlers.ofString(), Deadline.in(longest)).body();
  }

  private static ServerSocket server() throws IOException {
    return new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
  }

  private static void breakOff(ServerSocket server) {
    try (Socket socket = server.accept()) {
      socket.getOutputStream().write((HEADERS + "bo").getBytes(US_ASCII));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Says so much, and tells when the other side hangs up.
  private static CompletableFuture<Boolean> answer(ServerSocket server, String text) {
    return CompletableFuture.supplyAsync(() -> hungUpOn(server, text), Thread::startVirtualThread);
  }

  private static boolean hungUpOn(ServerSocket server, String text) {
    try (Socket socket = server.accept()) {
      socket.getOutputStream().write(text.getBytes(US_ASCII));
      socket.getInputStream().transferTo(OutputStream.nullOutputStream());
      return true;
    } catch (IOException e) {
      return "Connection reset".equals(e.getMessage());
    }
  }
}
