package nz.enrolment.intake.body;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import nz.enrolment.form.input.Document;
import nz.enrolment.form.input.StrictJson;
import nz.enrolment.shell.body.LimitedBody;
import nz.enrolment.shell.body.UnreadBody;
import nz.enrolment.shell.file.Sha256;
import nz.enrolment.shell.http.Problem;
import nz.enrolment.shell.http.ProblemException;

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

  /// A body that must be JSON.
  ///
  /// @param faulty how a document is refused with values that nothing behind us can hold
  /// @throws ProblemException when it is anything else
  /// @throws IOException when the caller goes away
  public Body json(InputStream sent, FaultyBody faulty) throws IOException {
    byte[] bytes = bytes(sent);
    return switch (StrictJson.read(bytes)) {
      case Document.Usable(JsonNode json) -> new Body(json, Sha256.of(bytes).hex());
      case Document.Unusable(var problems) -> throw faulty.with(problems);
      case Document.NotJson() -> throw new ProblemException(NOT_JSON);
    };
  }

  /// A body of whatever kind.
  ///
  /// @throws ProblemException when it is too large
  /// @throws IOException when the caller goes away
  public byte[] bytes(InputStream sent) throws IOException {
    return limited(sent).readAllBytes();
  }

  /// A body to be read as it comes: whoever reads on when it is too large gets a
  /// [ProblemException].
  public InputStream limited(InputStream sent) {
    int limit = largest.of(context.request());
    return new LimitedBody(sent, limit, () -> unread(Problem.TOO_LARGE));
  }

  /// The refusal of a body of which the rest will not be read.
  public ProblemException unread(Problem problem) {
    UnreadBody.end(context);
    return new ProblemException(problem);
  }
}
