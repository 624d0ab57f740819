package nz.enrolment.form.read;

import java.util.List;
import nz.enrolment.form.enrolment.Enrolment;
import nz.enrolment.form.input.InputProblem;

/// What became of a submission.
public sealed interface FormReading {

  /// Everything that had to be answered was, and every answer is what its question asked for.
  record Complete(Enrolment enrolment) implements FormReading {}

  /// All that is wrong with it, at least one.
  record Refused(List<InputProblem> problems) implements FormReading {
    public Refused {
      problems = List.copyOf(problems);
    }
  }
}
