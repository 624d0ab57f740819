package nz.enrolment.render.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nz.enrolment.form.answer.Answer;
import nz.enrolment.form.answer.Row;
import nz.enrolment.form.generated.GeneratedEnrolment;
import nz.enrolment.render.ConformanceReport;
import nz.enrolment.render.ConformanceReport.Counted;
import nz.enrolment.render.Invented;
import nz.enrolment.render.layout.Block;
import nz.enrolment.render.layout.CoverSheet;
import nz.enrolment.render.layout.LayOutEnrolment;
import nz.enrolment.render.layout.Paper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Those that [ConformanceReport] says. `-Djunit.jupiter.execution.parallel.enabled=true` prints as
/// many at once as there are processors.
@Execution(ExecutionMode.CONCURRENT)
class GeneratedPaperIT {
  private static final PrintPaper PRINT = new PrintPaper("render-service test");
  private static final TypefacePool TYPEFACES = new TypefacePool(FallbackFonts.none());

  private static final List<String> WORDS =
      List.of(
          ("شارع الملك ١٢ (الدمام) سارة، شكرًا ښاغلی چشم‌پزشک می‌گوید ژاله ۰۲۱ ہاجرہ ہے۔ ٹیکے"
                  + " שרה כהן-לוי שָׂרָה ד״ר (בבוקר) 12 2019-03-14 +64 Queen Hēmi ʻOfa Наталья Ελένη"
                  + " 王小明 さくら 김철수 प्रिया 👩‍👩‍👧 [?] \u202eevil\u202c")
              .split(" "));

  static LongStream seeds() {
    return ConformanceReport.seeds();
  }

  @AfterAll
  static void report() {
    ConformanceReport.write();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void conforms_and_holds_every_answer_in_its_section_inside_of_the_page(long seed) {
    var enrolment = GeneratedEnrolment.of(seed).enrolment();
    Paper form = LayOutEnrolment.layOut(enrolment);
    Paper paper = seed % 2 == 0 ? form : form.under(CoverSheet.of(enrolment, "Online enrolment"));

    check(paper);
  }

  private static void check(Paper paper) {
    Printed printed = PRINT.print(paper);

    ConformanceReport.add(Counted.DOCUMENTS, 1);
    ConformanceReport.add(Counted.PAGES, printed.pages());
    requireConformance(printed.pdf());
    requireInside(printed.pdf());
    requireEveryPiece(TaggedText.of(printed.pdf()), paper);
  }

  private static void requireConformance(byte[] pdf) {
    Conformance.Verdict verdict = Conformance.of(pdf);
    ConformanceReport.add(Counted.CHECKS, verdict.checks());
    ConformanceReport.add(Counted.ARCHIVAL_FAILURES, verdict.archival().size());
    ConformanceReport.add(Counted.ACCESSIBLE_FAILURES, verdict.accessible().size());
    assertThat(verdict.archival()).isEmpty();
    assertThat(verdict.accessible()).isEmpty();
  }

  private static void requireInside(byte[] pdf) {
    List<String> outside = TextPositions.outside(pdf);
    ConformanceReport.add(Counted.LETTERS_OUTSIDE, outside.size());
    assertThat(outside).isEmpty();
  }

  private static void requireEveryPiece(String tagged, Paper paper) {
    List<String> pieces = paper.blocks().stream().flatMap(GeneratedPaperIT::pieces).toList();
    List<String> wanted = TYPEFACES.lend(typeface -> legible(typeface, pieces));
    requireInOrder(squeezed(tagged), wanted);
  }

  private static List<String> legible(Typeface typeface, List<String> pieces) {
    PrintableText legible = new PrintableText(typeface::hasGlyph);
    return pieces.stream().map(piece -> squeezed(legible.text(piece))).toList();
  }

  /// Answers as people write them who come from elsewhere, in any mixture of words.
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void holds_mixtures_of_scripts_as_they_were_written(long seed) {
    Random random = new Random(seed);
    Paper paper =
        LayOutEnrolment.layOut(
            Invented.asked(
                Invented.section(
                    mixture(random, 3),
                    Stream.generate(() -> Invented.question(mixture(random, 2), answer(random)))
                        .limit(12)
                        .toList())));

    check(paper);
  }

  private static Answer answer(Random random) {
    return random.nextInt(6) == 0 ? rows(random) : text(random);
  }

  private static Answer rows(Random random) {
    List<String> columns = Stream.generate(() -> mixture(random, 2)).limit(3).toList();
    return new Answer.Rows(
        Stream.generate(() ->
                new Row(
                    columns.stream()
                        .map(column -> Invented.question(column, text(random)))
                        .toList()))
            .limit(random.nextInt(1, 6))
            .toList());
  }

  private static Answer text(Random random) {
    return new Answer.Text(
        Stream.generate(() -> mixture(random, random.nextInt(1, 25)))
            .limit(random.nextInt(1, 4))
            .collect(Collectors.joining("\n")));
  }

  private static String mixture(Random random, int words) {
    return Stream.generate(() -> WORDS.get(random.nextInt(WORDS.size())))
        .limit(words)
        .collect(Collectors.joining(random.nextBoolean() ? " " : "، "));
  }

  /// In the order of the tags, which is that in which a screen reader speaks.
  private static void requireInOrder(String text, List<String> pieces) {
    ConformanceReport.add(Counted.TEXTS, pieces.size());
    int at = 0;
    for (String wanted : pieces) {
      int found = text.indexOf(wanted, at);
      assertThat(found).as("%s, after %d of: %s", wanted, at, text).isGreaterThanOrEqualTo(at);
      ConformanceReport.add(Counted.TEXTS_FOUND, 1);
      at = found + wanted.length();
    }
  }

  private static Stream<String> pieces(Block block) {
    return switch (block) {
      case Block.Heading(String title, _) -> Stream.of(title);
      case Block.Pairs(var pairs) -> pairs.stream().flatMap(GeneratedPaperIT::pieces);
      case Block.Table table -> pieces(table);
      case Block.Statement statement ->
          Stream.of(
                  Stream.of(statement.title()),
                  statement.help().stream(),
                  statement.statement().lines())
              .flatMap(words -> words);
      case Block.Signed signed ->
          Stream.of(
                  Stream.of(signed.question()),
                  signed.help().stream(),
                  signed.facts().stream().flatMap(fact -> Stream.of(fact.label(), fact.value())))
              .flatMap(words -> words);
      case Block.Note(String text, _) -> Stream.of(text);
      case Block.Attachment(var caption, _, _) -> Stream.of(caption.detail());
      case Block.NotShown(_, String reason) -> Stream.of(reason);
    };
  }

  private static Stream<String> pieces(Block.Pair pair) {
    return Stream.of(Stream.of(pair.question()), pair.help().stream(), pair.answer().stream())
        .flatMap(words -> words);
  }

  private static Stream<String> pieces(Block.Table table) {
    return Stream.of(
            Stream.of(table.question()),
            table.help().stream(),
            table.columns().stream().flatMap(column -> column.help().stream()),
            table.columns().stream().map(Block.Column::question),
            table.rows().stream().flatMap(List::stream).flatMap(List::stream))
        .flatMap(words -> words);
  }

  /// Lines may be broken anywhere, and the file holds no more spaces than it needs.
  private static String squeezed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\s\\u00a0]+", "");
  }
}
