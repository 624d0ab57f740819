package nz.enrolment.external.deliver;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import nz.enrolment.shell.neighbour.NoToken;

/// Words for what went wrong with a neighbour. An answer's body and an exception's message are left
/// out: they may repeat what was sent.
final class FailureText {

  private FailureText() {}

  static String of(String neighbour, IOException e) {
    return switch (e) {
      case NoToken _ -> "The identity provider gave no token";
      case HttpTimeoutException _ -> neighbour + " did not answer in time";
      case ConnectException _ -> neighbour + " could not be reached";
      default ->
          "The connection to %s broke: %s".formatted(neighbour, e.getClass().getSimpleName());
    };
  }

  static String answered(String neighbour, HttpResponse<?> response) {
    return neighbour + " answered " + response.statusCode();
  }
}
