package nz.enrolment.render.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nz.enrolment.form.answer.Answer;
import nz.enrolment.form.answer.Asked;
import nz.enrolment.form.answer.Detail;
import nz.enrolment.form.answer.Origin;
import nz.enrolment.form.answer.PartialDay;
import nz.enrolment.form.answer.Row;
import nz.enrolment.form.enrolment.Enrolment;
import nz.enrolment.form.generated.GeneratedEnrolment;
import nz.enrolment.form.golden.GoldenEvents;
import nz.enrolment.render.Invented;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

class LayOutEnrolmentTest {
  static final List<String> EXAMPLES = GoldenEvents.NAMES;

  @ParameterizedTest
  @FieldSource("EXAMPLES")
  void asks_every_question_in_order_and_in_its_own_words(String example) {
    Enrolment enrolment = GoldenEvents.enrolment(example);

    Stream<String> wordings =
        enrolment.asked().stream()
            .flatMap(section ->
                Stream.concat(
                    Stream.of(section.title()), section.asked().stream().map(Asked::wording)));

    assertThat(words(LayOutEnrolment.layOut(enrolment)))
        .containsExactlyElementsOf(wordings.toList());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void leaves_out_nothing_that_was_asked(long seed) {
    Enrolment enrolment = GeneratedEnrolment.of(seed).enrolment();

    assertThat(String.join("\n", words(LayOutEnrolment.layOut(enrolment))))
        .contains(
            enrolment.asked().stream()
                .flatMap(section -> section.asked().stream())
                .filter(asked -> !(asked.answer() instanceof Answer.Rows))
                .map(Asked::wording)
                .toList());
  }

  static LongStream seeds() {
    return LongStream.range(0, 300);
  }

  @Test
  void prints_an_unanswered_question_as_a_dash() {
    assertThat(answer(new Answer.Unanswered())).containsExactly("–");
    assertThat(answer(new Answer.Text(" "))).containsExactly("–");
  }

  @Test
  void prints_days_as_people_say_them() {
    assertThat(answer(new Answer.Day(LocalDate.of(1979, 3, 4)))).containsExactly("4 March 1979");
    assertThat(answer(new Answer.Partial(new PartialDay("2025-08"))))
        .containsExactly("August 2025");
    assertThat(answer(new Answer.Partial(new PartialDay("2025")))).containsExactly("2025");
  }

  @Test
  void prints_what_was_asked_after_a_yes_below_it() {
    var yes = new Answer.YesNo(true, Optional.of(new Detail("Which", "Cats\nDogs")));

    assertThat(answer(yes)).containsExactly("Yes", "Which:", "Cats", "Dogs");
  }

  @Test
  void speaks_te_reo_maori_where_the_form_did() {
    Paper paper =
        LayOutEnrolment.layOut(
            Invented.asked(
                "mi", Invented.section("Hauora", new Answer.YesNo(true, Optional.empty()))));

    assertThat(pairs(paper).getFirst().answer()).containsExactly("Āe");
    assertThat(paper.facts().getFirst().label()).isEqualTo("Te rā whānau");
  }

  @Test
  void keeps_where_an_answer_came_from_and_explains_it() {
    Paper paper = LayOutEnrolment.layOut(GoldenEvents.enrolment("adult-rural"));

    assertThat(pairs(paper).getFirst().origin()).isEqualTo(Origin.PREFILLED);
    assertThat(paper.blocks())
        .contains(
            new Block.Note(Phrase.LEGEND_OF_PREFILLED.in(Language.ENGLISH), Optional.empty()));
  }

  @Test
  void lays_out_a_group_as_a_table_with_a_dash_where_a_row_was_not_asked() {
    Block block = group(2, row(1), row(2));

    assertThat(block).isInstanceOf(Block.Table.class);
    Block.Table table = (Block.Table) block;
    assertThat(table.columns()).extracting(Block.Column::question).containsExactly("Q1", "Q2");
    assertThat(table.rows().getFirst()).containsExactly(List.of("A1"), List.of("–"));
  }

  @Test
  void lays_out_a_wide_group_row_by_row() {
    Block block = group(5, row(5), row(5));

    assertThat(((Block.Pairs) block).pairs())
        .hasSize(10)
        .last()
        .extracting(Block.Pair::question, Block.Pair::answer)
        .containsExactly("Group, 2: Q5", List.of("A5"));
  }

  @Test
  void keeps_what_stood_beside_each_question() {
    Asked text = withHelp(Invented.question("Name", new Answer.Text("A")), "As in your passport");
    Asked wide = withHelp(rowsOf(5), "One for each");
    Asked narrow = withHelp(rowsOf(2), "All that you take");

    List<Block> blocks =
        LayOutEnrolment.layOut(
                Invented.asked(Invented.section("Title", List.of(text, wide, narrow))))
            .blocks();

    assertThat(helps(blocks))
        .containsExactly(
            "As in your passport", "One for each", "Beside Q1", "All that you take", "Beside Q1");
  }

  /// Two rows of questions of which the first has help.
  private static Asked rowsOf(int questions) {
    List<Asked> asked = new ArrayList<>(row(questions).asked());
    asked.set(0, withHelp(asked.getFirst(), "Beside Q1"));
    return Invented.question(
        "Group" + questions, new Answer.Rows(List.of(new Row(asked), new Row(asked))));
  }

  private static Asked withHelp(Asked asked, String help) {
    return new Asked(
        asked.question(),
        asked.wording(),
        Optional.of(help),
        asked.language(),
        asked.answer(),
        asked.origin());
  }

  private static List<String> helps(List<Block> blocks) {
    return blocks.stream()
        .flatMap(block ->
            switch (block) {
              case Block.Heading _, Block.Attachment _, Block.NotShown _ -> Stream.<String>of();
              case Block.Pairs(var pairs) -> pairs.stream().flatMap(pair -> pair.help().stream());
              case Block.Table table ->
                  Stream.concat(
                      table.help().stream(),
                      table.columns().stream().flatMap(column -> column.help().stream()));
              case Block.Statement statement -> statement.help().stream();
              case Block.Signed signed -> signed.help().stream();
              case Block.Note(String words, _) -> Stream.of(words);
            })
        .toList();
  }

  @Test
  void says_who_signed_for_a_child_and_by_which_authority() {
    Block.Signed signed =
        signed(LayOutEnrolment.layOut(GoldenEvents.enrolment("child-by-authority")));

    assertThat(signed.description()).isEqualTo("Signature of Niamh Fitzgerald, 20 November 2026");
    assertThat(signed.facts())
        .containsExactly(
            new LabelledText("Signed by", "Niamh Fitzgerald"),
            new LabelledText("On behalf of", "Isla Te Aroha Fitzgerald-O’Connor"),
            new LabelledText("Relationship to the patient", "Mother"),
            new LabelledText("Authority to sign", "Parent with day-to-day care"),
            new LabelledText("Phone", "027 555 0199"),
            new LabelledText("Signed on", "20 November 2026"));
  }

  @Test
  void shows_the_signature_even_where_no_question_asked_for_it() {
    Paper paper = LayOutEnrolment.layOut(Invented.asked());

    assertThat(signed(paper).facts()).hasSize(2);
  }

  @Test
  void names_no_patient_on_the_cover_sheet() {
    Enrolment enrolment = GoldenEvents.enrolment("adult-rural");

    CoverSheet cover = CoverSheet.of(enrolment, "Online enrolment");

    Stream<String> words =
        Stream.of(
                cover.to(), cover.from(), cover.facts().stream().map(LabelledText::value).toList())
            .flatMap(List::stream);
    assertThat(String.join("\n", words.toList()))
        .contains("Kōwhai Health Centre", "20 November 2026", enrolment.id().toString())
        .doesNotContain("Tāwhiri", "ZZZ0016");
  }

  private static List<String> answer(Answer answer) {
    return pairs(LayOutEnrolment.layOut(Invented.asked(Invented.section("Title", answer))))
        .getFirst()
        .answer();
  }

  private static Row row(int questions) {
    return new Row(
        IntStream.rangeClosed(1, questions)
            .mapToObj(i -> Invented.question("Q" + i, new Answer.Text("A" + i)))
            .toList());
  }

  private static Block group(int columns, Row... rows) {
    Asked group = Invented.question("Group", new Answer.Rows(List.of(rows)));
    assertThat(rows[rows.length - 1].asked()).hasSize(columns);
    return LayOutEnrolment.layOut(Invented.asked(Invented.section("Title", List.of(group))))
        .blocks()
        .stream()
        .filter(block -> block instanceof Block.Table || block instanceof Block.Pairs)
        .findFirst()
        .orElseThrow();
  }

  private static Block.Signed signed(Paper paper) {
    return (Block.Signed) paper.blocks().getLast();
  }

  private static List<Block.Pair> pairs(Paper paper) {
    return paper.blocks().stream()
        .flatMap(block -> block instanceof Block.Pairs(var pairs) ? pairs.stream() : Stream.of())
        .toList();
  }

  private static List<String> words(Paper paper) {
    return paper.blocks().stream().flatMap(LayOutEnrolmentTest::words).toList();
  }

  private static Stream<String> words(Block block) {
    return switch (block) {
      case Block.Heading(String title, _) -> Stream.of(title);
      case Block.Pairs(var pairs) -> pairs.stream().map(Block.Pair::question);
      case Block.Table table -> Stream.of(table.question());
      case Block.Statement(String title, _, _, _) -> Stream.of(title);
      case Block.Signed signed -> Stream.of(signed.question());
      case Block.Note _, Block.Attachment _, Block.NotShown _ -> Stream.of();
    };
  }
}
