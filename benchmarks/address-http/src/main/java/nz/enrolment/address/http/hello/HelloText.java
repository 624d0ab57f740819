package nz.enrolment.address.http.hello;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// What both endpoints say.
@Singleton
class HelloText {
  private final String text;

  /// @param bytes `hello.bytes`
  HelloText(@ConfigProperty(name = "hello.bytes") int bytes) {
    text = "x".repeat(bytes);
  }

  String text() {
    return text;
  }

  byte[] bytes() {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
