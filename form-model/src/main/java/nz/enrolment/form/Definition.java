package nz.enrolment.form;

import java.util.List;
import nz.enrolment.form.input.InputProblem;

/// What became of a form's definition.
public sealed interface Definition {

  /// A form that can be published.
  record Defined(Form form) implements Definition {}

  /// All that is wrong with it, at least one.
  record Faulty(List<InputProblem> problems) implements Definition {
    public Faulty {
      problems = List.copyOf(problems);
    }
  }
}
