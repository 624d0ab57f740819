package nz.enrolment.shell.http;

import jakarta.ws.rs.core.Response;
import java.util.Map;

/// Ends a request with a problem, from wherever it is found that the request cannot go on.
public final class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Problem problem;
  private final transient Map<String, String> headers;

  /// Carries no stack trace: a refusal is an answer, not a fault.
  public ProblemException(Problem problem) {
    this(problem, Map.of());
  }

  /// @param headers that go with the answer, by name
  public ProblemException(Problem problem, Map<String, String> headers) {
    super(problem.title(), null, false, false);
    this.problem = problem;
    this.headers = Map.copyOf(headers);
  }

  Response response() {
    Response.ResponseBuilder answer = problem.builder();
    headers.forEach(answer::header);
    return answer.build();
  }
}
