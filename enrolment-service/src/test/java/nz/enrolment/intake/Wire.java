package nz.enrolment.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.util.Locale;
import java.util.Map;

/// HTTP as no client library would write it: bytes as they are given.
final class Wire {
  private static final int PATIENCE_MILLIS = 60_000;

  private Wire() {}

  /// What was answered; of a body, the text.
  record Answer(int status, String head, String body) {

    boolean isProblem() {
      return head.toLowerCase(Locale.ROOT).contains("content-type: application/problem+json");
    }
  }

  /// @param target and headers: one byte a character
  static Answer send(String method, String target, Map<String, String> headers, byte[] body)
      throws IOException {
    try (var socket = new Socket("localhost", RestAssured.port)) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      socket.getOutputStream().write(request(method, target, headers, body));
      return answer(new String(socket.getInputStream().readAllBytes(), UTF_8));
    }
  }

  private static byte[] request(
      String method, String target, Map<String, String> headers, byte[] body) throws IOException {
    var head = new StringBuilder(method + " " + target + " HTTP/1.1\r\nHost: localhost\r\n");
    headers.forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
    head.append("Connection: close\r\nContent-Length: " + body.length + "\r\n\r\n");
    var request = new ByteArrayOutputStream();
    request.write(head.toString().getBytes(ISO_8859_1));
    request.write(body);
    return request.toByteArray();
  }

  private static Answer answer(String answer) {
    String[] parts = answer.split("\r\n\r\n", 2);
    return new Answer(
        Integer.parseInt(answer.split(" ", 3)[1]), parts[0], parts.length < 2 ? "" : parts[1]);
  }
}
