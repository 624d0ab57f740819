package nz.enrolment.render.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nz.enrolment.form.generated.GeneratedEnrolment;
import nz.enrolment.render.layout.Block;
import nz.enrolment.render.layout.Cover;
import nz.enrolment.render.layout.LayOutEnrolment;
import nz.enrolment.render.layout.Paper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// `-Dgenerated.enrolments=N` says how many, `-Dgenerated.seed=S` which comes first.
class GeneratedPaperTest {
  private static final PrintPaper PRINT = new PrintPaper("render-service test");

  static LongStream seeds() {
    long first = Long.getLong("generated.seed", 1);
    return LongStream.range(first, first + Integer.getInteger("generated.enrolments", 100));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void conforms_and_holds_every_answer_in_its_section_inside_of_the_page(long seed) {
    var enrolment = GeneratedEnrolment.of(seed).enrolment();
    Paper form = LayOutEnrolment.layOut(enrolment);
    Paper paper = seed % 2 == 0 ? form : form.under(Cover.of(enrolment, "Online enrolment"));

    Printed printed = PRINT.print(paper);

    assertThat(Conformance.failures(printed.pdf())).isEmpty();
    assertThat(Texts.outside(printed.pdf())).isEmpty();
    requireInOrder(squeezed(TaggedText.of(printed.pdf())), paper);
  }

  /// In the order of the tags, which is that in which a screen reader speaks.
  private static void requireInOrder(String text, Paper paper) {
    Legible legible = new Legible(new Typeface(FallbackFonts.none())::hasGlyph);
    int at = 0;
    for (String piece : paper.blocks().stream().flatMap(GeneratedPaperTest::pieces).toList()) {
      String wanted = squeezed(legible.text(piece));
      int found = text.indexOf(wanted, at);
      assertThat(found).as("%s, after %d of: %s", wanted, at, text).isGreaterThanOrEqualTo(at);
      at = found + wanted.length();
    }
  }

  private static Stream<String> pieces(Block block) {
    return switch (block) {
      case Block.Heading(String title, _) -> Stream.of(title);
      case Block.Pairs(var pairs) ->
          pairs.stream()
              .flatMap(pair -> Stream.concat(Stream.of(pair.question()), pair.answer().stream()));
      case Block.Table table ->
          Stream.of(
                  Stream.of(table.question()),
                  table.columns().stream(),
                  table.rows().stream().flatMap(List::stream).flatMap(List::stream))
              .flatMap(words -> words);
      case Block.Statement statement ->
          Stream.concat(Stream.of(statement.title()), statement.statement().lines());
      case Block.Signed signed ->
          Stream.concat(
              Stream.of(signed.question()),
              signed.facts().stream().flatMap(fact -> Stream.of(fact.label(), fact.value())));
      case Block.Note(String text, _) -> Stream.of(text);
    };
  }

  /// Lines may be broken anywhere, and the file holds no more spaces than it needs.
  private static String squeezed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\s\\u00a0]+", "");
  }
}
