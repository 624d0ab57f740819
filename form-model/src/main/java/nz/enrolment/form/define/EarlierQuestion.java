package nz.enrolment.form.define;

import java.util.Optional;
import java.util.Set;
import nz.enrolment.form.question.Condition;
import nz.enrolment.form.question.Options;
import nz.enrolment.form.question.Question;
import nz.enrolment.form.question.Shape;

/// What a condition may know of an earlier question.
sealed interface EarlierQuestion {

  /// A question that could not be read: any condition on it may be right.
  record Unread() implements EarlierQuestion {}

  /// @param codes that its answer can have
  /// @param several whether it can have more than one of them at once
  record Known(Set<String> codes, boolean several, Optional<Condition> askedWhen)
      implements EarlierQuestion {}

  static EarlierQuestion of(Question question) {
    return new Known(
        codes(question.shape()), question.shape() instanceof Shape.SomeOf, question.askedWhen());
  }

  private static Set<String> codes(Shape shape) {
    return switch (shape) {
      case Shape.YesNo _ -> Set.of("yes", "no");
      case Shape.Agreement _ -> Set.of("yes");
      case Shape.OneOf(Options options) -> options.codes();
      case Shape.SomeOf(Options options, _, _) -> options.codes();
      case Shape.Text _,
          Shape.WholeNumber _,
          Shape.Decimal _,
          Shape.Day _,
          Shape.PartialDay _,
          Shape.PersonName _,
          Shape.Address _,
          Shape.Phone _,
          Shape.Signature _,
          Shape.Group _,
          Shape.File _ ->
          Set.of();
    };
  }
}
