package nz.enrolment.intake.body;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Function;
import nz.enrolment.shell.body.UnreadBody;
import nz.enrolment.shell.problem.Problem;

/// Reads bodies, and answers those that are no JSON or too large.
@Singleton
public final class Bodies {
  private static final Problem NOT_JSON =
      new Problem(
          400, "not-json", "Not JSON", "The body is no JSON document that can be read here.");

  private final LargestBody largest;
  private final RoutingContext context;

  @Inject
  Bodies(LargestBody largest, RoutingContext context) {
    this.largest = largest;
    this.context = context;
  }

  /// The answer to a request that must have a JSON body.
  ///
  /// @param accepted answers a JSON document
  /// @throws IOException when the caller goes away
  public Response answer(InputStream sent, Function<Body.Json, Response> accepted)
      throws IOException {
    return answerBytes(sent, bytes -> answer(parse(bytes), accepted));
  }

  private static Response answer(Body body, Function<Body.Json, Response> accepted) {
    return switch (body) {
      case Body.Json json -> accepted.apply(json);
      case Body.NotJson() -> NOT_JSON.response();
    };
  }

  /// The answer to a request that must have a body of whatever kind.
  ///
  /// @param accepted answers what was sent, when that is not too large
  /// @throws IOException when the caller goes away
  public Response answerBytes(InputStream sent, Function<byte[], Response> accepted)
      throws IOException {
    int limit = largest.of(context.request());
    byte[] bytes = sent.readNBytes(limit + 1);
    return bytes.length > limit ? tooLarge() : accepted.apply(bytes);
  }

  private static Body parse(byte[] bytes) {
    try {
      return new Body.Json(StrictJson.read(bytes), digest(bytes));
    } catch (IOException _) {
      return new Body.NotJson();
    }
  }

  /// The answer to a body that turned out to be larger than is read.
  public Response tooLarge() {
    return unread(LargestBody.problem());
  }

  /// The answer to a body of which the rest will not be read.
  public Response unread(Problem problem) {
    UnreadBody.end(context);
    return problem.response();
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
