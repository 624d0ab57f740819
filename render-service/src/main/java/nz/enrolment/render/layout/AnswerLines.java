package nz.enrolment.render.layout;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nz.enrolment.form.answer.Answer;
import nz.enrolment.form.answer.Asked;
import nz.enrolment.form.answer.Choice;
import nz.enrolment.form.answer.Detail;
import nz.enrolment.form.answer.PartialDay;
import nz.enrolment.form.answer.Row;
import nz.enrolment.form.answer.Scale;
import nz.enrolment.form.answer.StoredFile;

/// An answer as lines of text, whatever its shape: what stands in a cell of a table, and what a
/// short answer prints as.
final class AnswerLines {
  static final List<String> DASH = List.of("–");

  private final Language language;

  AnswerLines(Language language) {
    this.language = language;
  }

  /// The same for a question in another language, whose yes and no were in that too.
  AnswerLines in(Optional<String> other) {
    return other.map(tag -> new AnswerLines(Language.of(tag))).orElse(this);
  }

  List<String> of(Answer answer) {
    return switch (answer) {
      case Answer.Unanswered() -> DASH;
      case Answer.Text(String text) -> text.isBlank() ? DASH : text.lines().toList();
      case Answer.WholeNumber(int value, var scale) ->
          List.of(value + scale.map(AnswerLines::onScale).orElse(""));
      case Answer.Decimal(var value, String unit) ->
          List.of((value.toPlainString() + " " + unit).strip());
      case Answer.Day(LocalDate day) -> List.of(language.day(day));
      case Answer.Partial(PartialDay day) -> List.of(partial(day.iso()));
      case Answer.YesNo(boolean yes, var detail) ->
          Stream.concat(Stream.of(yesOrNo(yes)), detail.stream().flatMap(this::of)).toList();
      case Answer.OneOf(Choice choice) -> of(choice).toList();
      case Answer.SomeOf(List<Choice> choices) ->
          orDash(choices.stream().flatMap(this::of).toList());
      case Answer.Name(var name) -> List.of(name.full());
      case Answer.Address(var address) -> address.lines();
      case Answer.Phone(var number) -> List.of(number.display());
      case Answer.Signed(_) -> List.of(Phrase.SIGNED.in(language));
      case Answer.Rows(List<Row> rows) -> orDash(rows.stream().flatMap(this::of).toList());
      case Answer.Files(List<StoredFile> files) -> files.stream().map(StoredFile::name).toList();
      case Answer.Agreed(String statement) ->
          List.of(Phrase.AGREED.in(language) + ": " + statement);
    };
  }

  private static String onScale(Scale scale) {
    return " (%d: %s – %d: %s)"
        .formatted(scale.min(), scale.lowest(), scale.max(), scale.highest());
  }

  private static List<String> orDash(List<String> lines) {
    return lines.isEmpty() ? DASH : lines;
  }

  private String yesOrNo(boolean yes) {
    return (yes ? Phrase.YES : Phrase.NO).in(language);
  }

  private Stream<String> of(Choice choice) {
    return Stream.concat(Stream.of(choice.label()), choice.detail().stream().flatMap(this::of));
  }

  private Stream<String> of(Detail detail) {
    List<String> text = detail.text().lines().toList();
    return text.size() == 1
        ? Stream.of(detail.wording() + ": " + text.getFirst())
        : Stream.concat(Stream.of(detail.wording() + ":"), text.stream());
  }

  private Stream<String> of(Row row) {
    return row.asked().stream().map(this::inOneLine);
  }

  private String inOneLine(Asked asked) {
    return asked.wording() + ": " + String.join(", ", in(asked.language()).of(asked.answer()));
  }

  private String partial(String iso) {
    return switch (iso.length()) {
      case 4 -> iso;
      case 7 -> language.month(YearMonth.parse(iso));
      default -> language.day(LocalDate.parse(iso));
    };
  }
}
