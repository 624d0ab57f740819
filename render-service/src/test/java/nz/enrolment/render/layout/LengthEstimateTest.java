package nz.enrolment.render.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nz.enrolment.form.answer.Origin;
import nz.enrolment.form.generated.GeneratedEnrolment;
import nz.enrolment.render.print.PrintPaper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LengthEstimateTest {
  private static final PrintPaper PRINT = new PrintPaper("render-service test");

  /// The smallest print, and no space between.
  @Test
  void is_not_more_of_lines_without_end() {
    Paper paper = LayOutEnrolment.layOut(GeneratedEnrolment.of(3).enrolment());
    String statement = "x\n".repeat(2000);
    var small = new Block.Statement("title", statement, Optional.empty(), Optional.empty());
    var rows = List.of(List.of(statement.lines().toList(), List.of("y")));
    var table =
        new Block.Table(
            "t",
            Optional.empty(),
            List.of(
                new Block.Column("a", Optional.empty()), new Block.Column("b", Optional.empty())),
            rows,
            Origin.PATIENT,
            Optional.empty());

    for (Block block : List.of(small, table)) {
      Paper longer = with(paper, block);
      assertThat(longer.leastPages()).isGreaterThan(20);
      assertThat(PRINT.print(longer).pages()).isGreaterThan((int) longer.leastPages());
    }
  }

  private static Paper with(Paper paper, Block block) {
    return new Paper(
        paper.enrolment(),
        paper.date(),
        paper.language(),
        paper.letterhead(),
        paper.title(),
        paper.patient(),
        paper.facts(),
        Optional.empty(),
        List.of(block));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void is_never_more_than_what_is_printed(long seed) {
    Paper paper = LayOutEnrolment.layOut(GeneratedEnrolment.of(seed).enrolment());

    assertThat(paper.leastPages()).isLessThan(PRINT.print(paper).pages());
  }
}
