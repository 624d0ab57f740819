package nz.enrolment.form.generated;

import java.util.List;
import java.util.Optional;
import nz.enrolment.form.question.KnownQuestions;
import nz.enrolment.form.question.Shape;

/// The codes that the answers to known questions can have.
final class KnownCodes {

  private KnownCodes() {}

  /// The known question `name` as conditions see it; empty when they cannot look at it.
  static Optional<ConditionSubject> of(String name) {
    return switch (KnownQuestions.byId(name).orElseThrow().shape()) {
      case Shape.YesNo _ -> Optional.of(new ConditionSubject(name, List.of("yes", "no"), false));
      case Shape.Agreement _ -> Optional.of(new ConditionSubject(name, List.of("yes"), false));
      case Shape.OneOf(var options) ->
          Optional.of(new ConditionSubject(name, List.copyOf(options.codes()), false));
      case Shape.SomeOf(var options, _, _) ->
          Optional.of(new ConditionSubject(name, List.copyOf(options.codes()), true));
      default -> Optional.empty();
    };
  }
}
