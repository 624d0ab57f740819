package nz.enrolment.intake.body;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Function;
import nz.enrolment.shell.problem.Problem;

/// Reads bodies, and answers those that are no JSON or too large.
@Singleton
public final class Bodies {
  private static final Problem NOT_JSON =
      new Problem(
          400, "not-json", "Not JSON", "The body is no JSON document that can be read here.");

  private final LargestBody largest;
  private final HttpServerRequest request;

  @Inject
  Bodies(LargestBody largest, HttpServerRequest request) {
    this.largest = largest;
    this.request = request;
  }

  /// The answer to a request that must have a JSON body.
  ///
  /// @param accepted answers a JSON document
  /// @throws IOException when the caller goes away
  public Response answer(InputStream sent, Function<Body.Json, Response> accepted)
      throws IOException {
    return switch (read(sent)) {
      case Body.Json json -> accepted.apply(json);
      case Body.NotJson() -> NOT_JSON.response();
      case Body.TooLarge() -> tooLarge();
    };
  }

  private Body read(InputStream sent) throws IOException {
    byte[] bytes = sent.readNBytes(largest.bytes() + 1);
    return bytes.length > largest.bytes() ? new Body.TooLarge() : parse(bytes);
  }

  private static Body parse(byte[] bytes) {
    try {
      return new Body.Json(StrictJson.read(bytes), digest(bytes));
    } catch (IOException _) {
      return new Body.NotJson();
    }
  }

  private Response tooLarge() {
    var _ = LargestBody.hangUp(request);
    return LargestBody.problem().response();
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
