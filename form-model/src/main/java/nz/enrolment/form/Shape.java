package nz.enrolment.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// What the answer to a question can be.
sealed interface Shape {

  /// Up to `maxLength` characters; several lines when `multiline`.
  record Text(int maxLength, boolean multiline) implements Shape {}

  /// `min` to `max`, both included.
  record WholeNumber(int min, int max) implements Shape {}

  /// `min` to `max`, both included, with up to `scale` decimals.
  record Decimal(BigDecimal min, BigDecimal max, int scale, String unit) implements Shape {}

  /// A calendar day from 1900 on.
  record Day() implements Shape {}

  /// A year, a month of a year, or a day.
  record PartialDay() implements Shape {}

  /// Yes or no; `detail` is asked for after a yes.
  record YesNo(Optional<Wording> detail) implements Shape {}

  /// Exactly one option.
  record OneOf(List<Option> options) implements Shape {}

  /// `min` to `max` different options.
  record SomeOf(List<Option> options, int min, int max) implements Shape {}

  /// A person's name.
  record PersonName() implements Shape {}

  /// An address in New Zealand or overseas.
  record Address() implements Shape {}

  /// A telephone number; without a country code it is a New Zealand one.
  record Phone() implements Shape {}

  /// A drawn signature.
  record Signature() implements Shape {}

  /// `min` to `max` rows of the same questions.
  record Group(List<Question> questions, int min, int max) implements Shape {}

  /// A statement to accept.
  record Agreement(Wording statement) implements Shape {}
}
