package nz.enrolment.intake;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealInfrastructure.class)
class LargeBodyIT {
  private static final int FIFTY_MB = 50_000_000;
  private static final byte[] CHUNK =
      ("10000\r\n" + " ".repeat(0x10000) + "\r\n").getBytes(US_ASCII);

  @Test
  void refuses_fifty_megabytes_before_one_of_them_is_sent() throws IOException {
    try (Socket socket = open("Content-Length: " + FIFTY_MB)) {
      assertRefused(socket);
    }
  }

  @Test
  void stops_reading_a_body_that_did_not_say_how_long_it_is() throws IOException {
    try (Socket socket = open("Transfer-Encoding: chunked")) {
      int sent = sendUntilRefused(socket.getOutputStream());

      assertRefused(socket);
      assertThat(sent).isLessThan(FIFTY_MB);
    }
  }

  @Test
  void refuses_a_length_that_is_none() throws IOException {
    try (Socket socket = open("Content-Length: 99999999999999999999")) {
      assertThat(answer(socket)).startsWith("HTTP/1.1 4");
    }
  }

  private static Socket open(String length) throws IOException {
    Socket socket = new Socket("localhost", RestAssured.port);
    socket.setSoTimeout(10_000);
    String head =
        """
        POST /enrolments HTTP/1.1
        Host: localhost
        Content-Type: application/json
        Enrolment-Session: x
        Idempotency-Key: x
        """;
    String request = head + length + "\n\n";
    socket.getOutputStream().write(request.replace("\n", "\r\n").getBytes(US_ASCII));
    return socket;
  }

  /// What fits into the buffers of both ends is sent even though nobody reads it.
  private static int sendUntilRefused(OutputStream out) {
    int sent = 0;
    try {
      while (sent < FIFTY_MB) {
        out.write(CHUNK);
        sent += CHUNK.length;
      }
    } catch (IOException _) {
      return sent;
    }
    return sent;
  }

  private static void assertRefused(Socket socket) throws IOException {
    assertThat(answer(socket))
        .startsWith("HTTP/1.1 413")
        .contains("application/problem+json", "https://enrolment.nz/problems/too-large");
  }

  private static String answer(Socket socket) throws IOException {
    var answer = new StringBuilder();
    int next = 0;
    while (next >= 0 && next != '}') {
      next = socket.getInputStream().read();
      answer.append((char) next);
    }
    return answer.toString();
  }

  /// More often than requests may come at once: each that was hung up on makes room again.
  @Test
  void leaves_room_for_others_when_it_hung_up() throws Exception {
    for (int i = 0; i < 100; i++) {
      assertThat(refusedAtOnce()).startsWith("HTTP/1.1 413");
    }
    given().get("/draft").then().statusCode(401);
  }

  private static String refusedAtOnce() throws IOException {
    try (var socket = new Socket("localhost", RestAssured.port)) {
      String head = "POST /files HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99999999\r\n\r\n";
      socket.getOutputStream().write(head.getBytes(UTF_8));
      return new String(socket.getInputStream().readNBytes(12), UTF_8);
    }
  }
}
