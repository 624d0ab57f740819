package nz.enrolment.form.generated;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nz.enrolment.form.answer.Answer;
import nz.enrolment.form.answer.Asked;
import nz.enrolment.form.answer.Row;
import nz.enrolment.form.enrolment.Enrolment;

/// What an enrolment says was asked, written as the [Oracle] writes it.
final class AskedIn {

  private AskedIn() {}

  static List<AskedAt> of(Enrolment enrolment) {
    return enrolment.asked().stream().flatMap(section -> all(section.asked(), "/answers")).toList();
  }

  private static Stream<AskedAt> all(List<Asked> asked, String around) {
    return asked.stream().flatMap(each -> withRows(each.answer(), around + "/" + each.question()));
  }

  private static Stream<AskedAt> withRows(Answer answer, String pointer) {
    Stream<AskedAt> itself = Stream.of(new AskedAt(pointer, shape(answer)));
    return answer instanceof Answer.Rows(List<Row> rows)
        ? Stream.concat(
            itself,
            IntStream.range(0, rows.size())
                .boxed()
                .flatMap(i -> all(rows.get(i).asked(), pointer + "/" + i)))
        : itself;
  }

  private static String shape(Answer answer) {
    return switch (answer) {
      case Answer.Unanswered _ -> "unanswered";
      case Answer.Text _ -> "text";
      case Answer.WholeNumber _ -> "whole-number";
      case Answer.Decimal _ -> "decimal";
      case Answer.Day _ -> "day";
      case Answer.Partial _ -> "partial-day";
      case Answer.YesNo _ -> "yes-no";
      case Answer.OneOf _ -> "one-of";
      case Answer.SomeOf _ -> "some-of";
      case Answer.Name _ -> "person-name";
      case Answer.Address _ -> "address";
      case Answer.Phone _ -> "phone";
      case Answer.Signed _ -> "signature";
      case Answer.Rows _ -> "group";
      case Answer.Files _ -> "file";
      case Answer.Agreed _ -> "agreement";
    };
  }
}
