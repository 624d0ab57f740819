package nz.enrolment.form.read;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nz.enrolment.form.answer.Answer;
import nz.enrolment.form.answer.Asked;
import nz.enrolment.form.answer.Choice;
import nz.enrolment.form.answer.Detail;
import nz.enrolment.form.answer.Row;
import nz.enrolment.form.answer.Section;
import nz.enrolment.form.answer.StoredFile;

/// How long a document of an enrolment can get at the most, in lines of A4 paper. What is longer
/// than can be printed is refused while the patient can still shorten it.
///
/// Every character counts as the widest, and stands in the narrowest column where it may stand.
final class Extent {

  /// 57 lines fill a page, and blocks that are kept whole may leave half of it empty: these are 88
  /// pages of the 100 that a document may have, and mostly a third of that.
  static final int MOST = 2_500;

  private static final int PAGE_WIDTH = 48;
  private static final int QUESTION_WIDTH = 20;
  private static final int ANSWER_WIDTH = 30;

  /// Of a table with four columns.
  private static final int CELL_WIDTH = 11;

  /// Margins and rules around what is printed, in lines.
  private static final int MARGIN = 1;

  private static final int HEADING = 4;
  private static final int SIGNATURE = 20;
  private static final int FILE = 6;

  private Extent() {}

  static long of(List<Section> sections, List<String> dropped) {
    return sections.stream().mapToLong(Extent::of).sum()
        + lines(String.join(", ", dropped), PAGE_WIDTH);
  }

  private static long of(Section section) {
    return HEADING
        + lines(section.title(), ANSWER_WIDTH)
        + lines(section.intro(), PAGE_WIDTH)
        + section.asked().stream().mapToLong(Extent::of).sum();
  }

  /// The answer that is best shortened. Every form asks for a text.
  static Asked longest(List<Section> sections) {
    return sections.stream()
        .flatMap(section -> section.asked().stream())
        .filter(asked -> isWritten(asked.answer()))
        .max(Comparator.comparingLong(Extent::of))
        .orElseThrow();
  }

  private static boolean isWritten(Answer answer) {
    return !(answer instanceof Answer.Agreed || answer instanceof Answer.Signed);
  }

  private static long of(Asked asked) {
    return of(asked, asked.wording(), ANSWER_WIDTH);
  }

  /// @param question the words in which it is printed
  /// @param width of the column of a short answer, in characters
  private static long of(Asked asked, String question, int width) {
    return switch (asked.answer()) {
      case Answer.Rows(List<Row> rows) ->
          above(asked, question) + rows.stream().mapToLong(row -> of(asked, row)).sum();
      case Answer.Agreed(String statement) -> above(asked, question) + lines(statement, PAGE_WIDTH);
      case Answer.Signed _ -> above(asked, question) + SIGNATURE;
      case Answer.Files(List<StoredFile> files) ->
          above(asked, question) + files.stream().mapToLong(Extent::of).sum();
      case Answer.Unanswered _,
          Answer.Text _,
          Answer.WholeNumber _,
          Answer.Decimal _,
          Answer.Day _,
          Answer.Partial _,
          Answer.YesNo _,
          Answer.OneOf _,
          Answer.SomeOf _,
          Answer.Name _,
          Answer.Address _,
          Answer.Phone _ ->
          beside(asked, question, lines(text(asked.answer()), width));
    };
  }

  private static long of(Asked group, Row row) {
    return row.asked().stream()
        .mapToLong(asked -> of(asked, group.wording() + ", 00: " + asked.wording(), CELL_WIDTH))
        .sum();
  }

  /// Its name, and a row of the table at the end.
  private static long of(StoredFile file) {
    return FILE + lines(file.name(), CELL_WIDTH) + lines(file.name(), ANSWER_WIDTH);
  }

  private static long above(Asked asked, String question) {
    return HEADING + lines(question, QUESTION_WIDTH) + lines(asked.help(), PAGE_WIDTH);
  }

  private static long beside(Asked asked, String question, long answer) {
    long words = lines(question, QUESTION_WIDTH) + lines(asked.help(), QUESTION_WIDTH);
    return MARGIN + Math.max(words, answer);
  }

  /// What is said in an answer; a few characters of it may be ours.
  private static String text(Answer answer) {
    return switch (answer) {
      case Answer.Text(String text) -> text;
      case Answer.WholeNumber(int _, var scale) ->
          "0".repeat(40) + scale.map(s -> s.lowest() + s.highest()).orElse("");
      case Answer.Decimal(var value, String unit) -> value.toPlainString() + " " + unit;
      case Answer.YesNo(boolean _, var detail) -> "Yes" + text(detail);
      case Answer.OneOf(Choice choice) -> text(choice);
      case Answer.SomeOf(List<Choice> choices) ->
          choices.stream().map(Extent::text).collect(Collectors.joining("\n"));
      case Answer.Name(var name) -> name.full();
      case Answer.Address(var address) -> String.join("\n", address.lines());
      case Answer.Phone(var number) -> number.display();
      case Answer.Unanswered _, Answer.Day _, Answer.Partial _ -> "30 September 2026";
      case Answer.Rows _, Answer.Agreed _, Answer.Signed _, Answer.Files _ -> "";
    };
  }

  private static String text(Choice choice) {
    return choice.label() + text(choice.detail());
  }

  private static String text(Optional<Detail> detail) {
    return detail.map(d -> "\n" + d.wording() + ": " + d.text()).orElse("");
  }

  private static long lines(Optional<String> text, int width) {
    return text.stream().mapToLong(words -> lines(words, width)).sum();
  }

  private static long lines(String text, int width) {
    return text.lines().mapToLong(line -> 1 + line.length() / width).sum();
  }
}
