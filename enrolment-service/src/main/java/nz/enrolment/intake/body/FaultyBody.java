package nz.enrolment.intake.body;

import java.util.List;
import nz.enrolment.form.input.InputProblem;
import nz.enrolment.shell.http.Problem;
import nz.enrolment.shell.http.ProblemException;

/// How a stage refuses what is JSON and cannot be accepted: 422, with all that is wrong in it.
///
/// @param slug the end of the problem's type
/// @param title of the problem
public record FaultyBody(String slug, String title) {

  /// The refusal of one.
  ///
  /// @param problems pointers are into the body
  public ProblemException with(List<InputProblem> problems) {
    return withFaults(Faults.of(problems));
  }

  /// The refusal of one.
  public ProblemException withFaults(List<Problem.Fault> faults) {
    return new ProblemException(Problem.unprocessable(slug, title, faults));
  }
}
