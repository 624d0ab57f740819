package nz.enrolment.form.question;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nz.enrolment.form.words.Wording;

/// What the answer to a question can be. There are fifteen, and a known question is never one of
/// them: it has one.
public sealed interface Shape {

  /// Up to `maxLength` characters (code points); several lines when `multiline`.
  record Text(int maxLength, boolean multiline) implements Shape {}

  /// `min` to `max`, both included; a step on a scale, when it has ends.
  record WholeNumber(int min, int max, Optional<Ends> ends) implements Shape {}

  /// What the lowest and the highest step of a scale mean.
  record Ends(Wording lowest, Wording highest) {}

  /// `min` to `max`, both included, with up to `scale` decimals.
  record Decimal(BigDecimal min, BigDecimal max, int scale, String unit) implements Shape {}

  /// A calendar day after 1900-01-01; up to today in New Zealand unless it may lie in the future.
  record Day(boolean future) implements Shape {}

  /// A year, a month of a year, or a day, after 1900-01-01 and not in the future.
  record PartialDay() implements Shape {}

  /// Yes or no; `detail` is asked for after a yes.
  record YesNo(Optional<Wording> detail) implements Shape {}

  /// Exactly one option.
  record OneOf(Options options) implements Shape {}

  /// `min` to `max` different options.
  record SomeOf(Options options, int min, int max) implements Shape {}

  /// A person's name.
  record PersonName() implements Shape {}

  /// An address in New Zealand or overseas.
  record Address() implements Shape {}

  /// A telephone number; without a country code it is a New Zealand one.
  record Phone() implements Shape {}

  /// A drawn signature.
  record Signature() implements Shape {}

  /// `min` to `max` rows of the same questions.
  record Group(List<Question> questions, int min, int max) implements Shape {
    public Group {
      questions = List.copyOf(questions);
    }
  }

  /// One to `max` files that were uploaded before.
  record File(int max) implements Shape {}

  /// A statement to accept.
  record Agreement(Wording statement) implements Shape {}

  /// Whether all the words that it brings are in `language`. The questions of a group are put one
  /// by one, so each speaks for itself.
  default boolean speaks(String language) {
    return switch (this) {
      case WholeNumber(_, _, var ends) ->
          ends.stream().allMatch(e -> e.lowest().speaks(language) && e.highest().speaks(language));
      case YesNo(var detail) -> detail.stream().allMatch(words -> words.speaks(language));
      case OneOf(var options) -> options.speak(language);
      case SomeOf(var options, _, _) -> options.speak(language);
      case Agreement(var statement) -> statement.speaks(language);
      case Text _,
          Decimal _,
          Day _,
          PartialDay _,
          PersonName _,
          Address _,
          Phone _,
          Signature _,
          Group _,
          File _ ->
          true;
    };
  }
}
