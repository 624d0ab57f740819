package nz.enrolment.intake.body;

import java.util.List;
import nz.enrolment.form.input.InputProblem;
import nz.enrolment.shell.http.Problem.Fault;

/// What the form model found wrong, as a caller is told it.
public final class Faults {

  private Faults() {}

  /// One for each, in order.
  public static List<Fault> of(List<InputProblem> problems) {
    return problems.stream().map(p -> new Fault(p.pointer(), p.code(), p.detail())).toList();
  }
}
