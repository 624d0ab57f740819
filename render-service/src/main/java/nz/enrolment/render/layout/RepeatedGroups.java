package nz.enrolment.render.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nz.enrolment.form.answer.Answer;
import nz.enrolment.form.answer.Asked;
import nz.enrolment.form.answer.Row;

/// Repeated groups: a table while it fits on the paper, otherwise the questions of each row one
/// below the other.
final class RepeatedGroups {
  private static final int MOST_COLUMNS = 4;
  private static final int LONGEST_HEAD = 100;

  private final AnswerLines lines;
  private final Function<Asked, Stream<Block>> single;

  /// @param single the blocks of one question by itself
  RepeatedGroups(AnswerLines lines, Function<Asked, Stream<Block>> single) {
    this.lines = lines;
    this.single = single;
  }

  /// @param rows at least one
  Stream<Block> of(Asked group, List<Row> rows) {
    Map<String, Block.Column> columns = columns(rows);
    return columns.size() <= MOST_COLUMNS
            && columns.values().stream().allMatch(RepeatedGroups::fitsHead)
            && rows.stream().allMatch(RepeatedGroups::fitsCells)
        ? Stream.of(table(group, columns, rows))
        : oneByOne(group, rows);
  }

  /// By question id, in the order in which they first appear: a row leaves out what was not asked
  /// in it.
  private static Map<String, Block.Column> columns(List<Row> rows) {
    Map<String, Block.Column> columns = new LinkedHashMap<>();
    rows.forEach(row ->
        row.asked()
            .forEach(asked ->
                columns.putIfAbsent(
                    asked.question(), new Block.Column(asked.wording(), asked.help()))));
    return columns;
  }

  /// A head stands again on every page, and could fill it.
  private static boolean fitsHead(Block.Column column) {
    return column.question().length() <= LONGEST_HEAD
        && column.help().filter(help -> help.length() > LONGEST_HEAD).isEmpty();
  }

  private static boolean fitsCells(Row row) {
    return row.asked().stream().noneMatch(asked -> isLarge(asked.answer()));
  }

  private static boolean isLarge(Answer answer) {
    return switch (answer) {
      case Answer.Signed _, Answer.Agreed _, Answer.Rows _ -> true;
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
          Answer.Phone _,
          Answer.Files _ ->
          false;
    };
  }

  private Block table(Asked group, Map<String, Block.Column> columns, List<Row> rows) {
    return new Block.Table(
        group.wording(),
        group.help(),
        List.copyOf(columns.values()),
        rows.stream().map(row -> cells(columns, row)).toList(),
        group.origin(),
        group.language());
  }

  private List<List<String>> cells(Map<String, Block.Column> columns, Row row) {
    return columns.keySet().stream().map(question -> cell(question, row)).toList();
  }

  private List<String> cell(String question, Row row) {
    return row.asked().stream()
        .filter(asked -> asked.question().equals(question))
        .findFirst()
        .map(asked -> lines.in(asked.language()).of(asked.answer()))
        .orElse(AnswerLines.DASH);
  }

  private Stream<Block> oneByOne(Asked group, List<Row> rows) {
    Stream<Block> help = group.help().stream().map(text -> new Block.Note(text, group.language()));
    Stream<Block> questions =
        IntStream.range(0, rows.size())
            .boxed()
            .flatMap(i ->
                rows.get(i).asked().stream()
                    .flatMap(asked -> single.apply(numbered(group, i + 1, asked))));
    return Stream.concat(help, questions);
  }

  /// What stood beside a question is said once, not with every row.
  private static Asked numbered(Asked group, int number, Asked asked) {
    return new Asked(
        asked.question(),
        "%s, %d: %s".formatted(group.wording(), number, asked.wording()),
        asked.help().filter(_ -> number == 1),
        asked.language(),
        asked.answer(),
        asked.origin());
  }
}
