package nz.enrolment.external.serve;

/// A request that is answered with a problem.
@SuppressWarnings("serial") // it never leaves this process
final class Refusal extends RuntimeException {
  private final Problem problem;

  private Refusal(Problem problem) {
    super(problem.title(), null, false, false);
    this.problem = problem;
  }

  /// The query names no enrolment.
  static Refusal ofEnrolment() {
    var fault = new Problem.Fault("/enrolment", "not-a-uuid", "Give the id of an enrolment");
    String detail = "The parameter enrolment must be a UUID.";
    return new Refusal(Problem.of("bad-request", "Bad request", 400, detail, fault));
  }

  /// The token names no practice, so nothing may be seen with it.
  static Refusal ofPractice() {
    return new Refusal(Problem.of("forbidden", "Forbidden", 403, "The token names no practice."));
  }

  Problem problem() {
    return problem;
  }
}
