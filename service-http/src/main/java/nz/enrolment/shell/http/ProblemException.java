package nz.enrolment.shell.http;

/// Ends a request with a problem, from where there is no answer to return.
public final class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Problem problem;

  /// Carries no stack trace: a refusal is an answer, not a fault.
  public ProblemException(Problem problem) {
    super(problem.title(), null, false, false);
    this.problem = problem;
  }

  Problem problem() {
    return problem;
  }
}
