package nz.enrolment.address.server.serve;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;

/// A request that no client library would send.
final class RawRequest {
  private RawRequest() {}

  /// The whole answer to a `GET`.
  ///
  /// @param target one byte a character
  static String get(String target) throws IOException {
    return get(target, "Connection: close");
  }

  /// @param header one more line
  static String get(String target, String header) throws IOException {
    var request =
        "GET "
            + target
            + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
            + header
            + "\r\n\r\n";
    try (var socket = new Socket("localhost", RestAssured.port)) {
      socket.getOutputStream().write(request.getBytes(ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }
}
