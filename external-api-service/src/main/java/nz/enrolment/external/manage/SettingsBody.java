package nz.enrolment.external.manage;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import nz.enrolment.form.input.Document;
import nz.enrolment.form.input.InputProblem;
import nz.enrolment.form.input.StrictJson;
import nz.enrolment.shell.body.LimitedBody;
import nz.enrolment.shell.body.UnreadBody;
import nz.enrolment.shell.http.Problem;
import nz.enrolment.shell.http.ProblemException;

/// The settings that are sent with a request.
@RequestScoped
class SettingsBody {
  /// Certificates are the longest of them.
  private static final int LARGEST = 100_000; // bytes

  private static final Problem NOT_JSON =
      new Problem(400, "not-json", "Not JSON", "The body is not valid JSON.");

  private final RoutingContext request;

  SettingsBody(RoutingContext request) {
    this.request = request;
  }

  /// @throws ProblemException if they are none
  ObjectNode read(InputStream sent) throws IOException {
    return switch (StrictJson.read(new LimitedBody(sent, LARGEST, this::tooLarge).readAllBytes())) {
      case Document.Usable(ObjectNode settings) -> settings;
      case Document.Usable _ ->
          throw faulty(List.of(new InputProblem("", "wrong-type", "An object is expected here.")));
      case Document.Unusable(var problems) -> throw faulty(problems);
      case Document.NotJson() -> throw new ProblemException(NOT_JSON);
    };
  }

  private ProblemException tooLarge() {
    UnreadBody.end(request);
    return new ProblemException(Problem.TOO_LARGE);
  }

  /// The refusal of settings that cannot be delivered by.
  static ProblemException faulty(List<InputProblem> problems) {
    return new ProblemException(
        Problem.unprocessable(
            "destination-faulty",
            "The destination cannot be set so",
            problems.stream()
                .map(p -> new Problem.Fault(p.pointer(), p.code(), p.detail()))
                .toList()));
  }
}
