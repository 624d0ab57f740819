package nz.enrolment.intake.body;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Function;
import nz.enrolment.shell.body.UnreadBody;
import nz.enrolment.shell.file.Sha256;
import nz.enrolment.shell.http.Problem;

/// Reads request bodies, and refuses those that are not valid JSON or too large.
@Singleton
public final class BodyReader {
  private static final Problem NOT_JSON =
      new Problem(400, "not-json", "Not JSON", "The body is not valid JSON.");

  private final BodyLimit largest;
  private final RoutingContext context;

  @Inject
  BodyReader(BodyLimit largest, RoutingContext context) {
    this.largest = largest;
    this.context = context;
  }

  /// The answer to a request that must have a JSON body.
  ///
  /// @param refused answers a document with values that nothing behind us can hold
  /// @param accepted answers any other
  /// @throws IOException when the caller goes away
  public Response answer(
      InputStream sent,
      Function<List<nz.enrolment.form.input.InputProblem>, Response> refused,
      Function<Body, Response> accepted)
      throws IOException {
    return answerBytes(
        sent,
        bytes ->
            switch (StrictJson.read(bytes)) {
              case Document.Usable(JsonNode json) -> accepted.apply(new Body(json, Sha256.of(bytes).hex()));
              case Document.Unusable(var problems) -> refused.apply(problems);
              case Document.NotJson() -> NOT_JSON.response();
            });
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

  /// The answer to a body that turned out to be larger than is read.
  public Response tooLarge() {
    return unread(BodyLimit.problem());
  }

  /// The answer to a body of which the rest will not be read.
  public Response unread(Problem problem) {
    UnreadBody.end(context);
    return problem.response();
  }
}
