package nz.enrolment.analytics.serve;

/// Ends a request with a problem.
final class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Problem problem;

  private ProblemException(Problem problem) {
    super(problem.title());
    this.problem = problem;
  }

  Problem problem() {
    return problem;
  }

  static ProblemException weekUnreadable() {
    var detail = "A week is written as 2026-W47, and must be one of its year.";
    var error = new Problem.Error("/week", "not-a-week", detail);
    return new ProblemException(
        Problem.of(400, "week-unreadable", "The week does not read", detail, error));
  }

  static ProblemException noPractice() {
    return new ProblemException(
        Problem.of(403, "forbidden", "Not allowed", "The token is for no practice."));
  }
}
