package nz.enrolment.render.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nz.enrolment.form.answer.Answer;
import nz.enrolment.form.answer.Asked;
import nz.enrolment.form.answer.Row;
import nz.enrolment.render.Invented;
import nz.enrolment.render.layout.LayOutEnrolment;
import nz.enrolment.render.print.SeenLines.Band;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Compares where each glyph stands, line by line, with what ICU makes of that line: [TaggedText]
/// has what was written, however it was drawn.
class LinesOfTheEyeTest {
  private static final PrintPaper PRINT = new PrintPaper("render-service test");
  private static final TypefacePool TYPEFACES = new TypefacePool(FallbackFonts.none());

  /// In points from the left of the page.
  private static final Band QUESTIONS = new Band(0, 247);

  private static final Band ANSWERS = new Band(247, 600);
  private static final Band FIRST_CELLS = new Band(0, 214);
  private static final Band SECOND_CELLS = new Band(214, 380);

  private static final List<String> WORDS =
      List.of(
          ("شارع الملك الدمام سارة، (بيت) محمد علي لا 12 3/4 12-5 021 2019-03-14 ١٢ רחוב הרצל שרה"
                  + " כהן-לוי (בבוקר) Jo Queen Street (Jo) (12) Flat 2A #7 50% a@b.nz , . - / :"
                  + " Auckland שָׂרָה ښاغلی -\u0301 m\u0304")
              .split(" "));

  /// However far along its line an address begins.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "شارع الملك 12 الدمام",
        "שדרות רוטשילד 45 תל אביב",
        "١٢ شارع الملك 34 (الدمام 5) بيت",
        "٠٢١ ٥٥٥ ٢٠١٩-٠٣-١٤",
        "شارع الملك عبد العزيز 12345 الدمام 678 بيت محمد علي 9 سارة"
      })
  void keeps_an_address_in_its_order_at_every_padding(String address) {
    List<String> texts =
        IntStream.range(0, 60)
            .mapToObj(
                i -> "Before we came here, " + "i".repeat(i) + " at " + address + " until 2019")
            .toList();

    for (int i = 0; i < texts.size(); i += 5) {
      List<String> some = texts.subList(i, i + 5);
      byte[] pdf = print(labelled(some, (label, text) -> asked(label, text)));
      requireOrder(some, pdf, new Place(QUESTIONS, ANSWERS, false));
    }
  }

  static LongStream seeds() {
    return LongStream.range(0, Long.getLong("generated.enrolments", 50));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void has_each_line_of_an_answer_in_its_order_and_its_letters_joined(long seed) {
    List<String> texts = mixtures(seed, 25);

    byte[] pdf = print(labelled(texts, (label, text) -> asked(label, text)));

    requireOrder(texts, pdf, new Place(QUESTIONS, ANSWERS, false));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void has_each_line_of_a_question_so(long seed) {
    List<String> texts = mixtures(seed, 9);

    byte[] pdf = print(labelled(texts, (label, text) -> asked(text, label)));

    requireOrder(texts, pdf, new Place(ANSWERS, QUESTIONS, false));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void has_each_line_of_a_cell_so(long seed) {
    List<String> texts = mixtures(seed, 9);
    List<Row> rows =
        labelled(
            texts,
            (label, text) ->
                new Row(List.of(asked("A", label), asked("B", text), asked("C", "-"))));

    byte[] pdf = print(List.of(Invented.question("Table", new Answer.Rows(rows))));

    requireOrder(texts, pdf, new Place(FIRST_CELLS, SECOND_CELLS, true));
  }

  private record Place(Band labels, Band texts, boolean isNarrow) {}

  private static List<String> mixtures(long seed, int mostWords) {
    Random random = new Random(seed);
    return Stream.generate(() -> mixture(random, mostWords)).limit(6).toList();
  }

  private static String mixture(Random random, int mostWords) {
    return Stream.generate(() -> WORDS.get(random.nextInt(WORDS.size())))
        .limit(random.nextInt(1, mostWords))
        .collect(Collectors.joining(random.nextInt(4) == 0 ? "" : " "));
  }

  /// Each with a label beside it, and a last one below them.
  private static <T> List<T> labelled(
      List<String> texts, BiFunction<String, String, T> toLabelAndText) {
    return IntStream.rangeClosed(0, texts.size())
        .mapToObj(i -> toLabelAndText.apply(label(i), i < texts.size() ? texts.get(i) : "-"))
        .toList();
  }

  private static String label(int i) {
    return "Label" + i;
  }

  private static Asked asked(String question, String answer) {
    return Invented.question(question, new Answer.Text(answer));
  }

  private static void requireOrder(List<String> texts, byte[] pdf, Place place) {
    for (int i = 0; i < texts.size(); i++) {
      List<String> seen =
          SeenLines.between(pdf, label(i), label(i + 1), place.labels(), place.texts());
      String text = legible(texts.get(i));
      boolean fromRight = BidiRuns.isFromRight(text, place.isNarrow());
      assertThat(seen).as("%s", text).isEqualTo(ExpectedLines.of(text, fromRight, seen));
    }
  }

  private static String legible(String text) {
    return TYPEFACES.lend(typeface -> new PrintableText(typeface::hasGlyph).text(text));
  }

  private static byte[] print(List<Asked> asked) {
    return PRINT
        .print(LayOutEnrolment.layOut(Invented.asked(Invented.section("Section", asked))))
        .pdf();
  }
}
