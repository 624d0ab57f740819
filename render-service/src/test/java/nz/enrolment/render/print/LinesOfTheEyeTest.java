package nz.enrolment.render.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nz.enrolment.form.answer.Answer;
import nz.enrolment.form.answer.Asked;
import nz.enrolment.form.answer.Row;
import nz.enrolment.render.Invented;
import nz.enrolment.render.layout.LayOutEnrolment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Compares where each glyph stands, line by line, with what ICU says of that line.
class LinesOfTheEyeTest {
  private static final PrintPaper PRINT = new PrintPaper("render-service test");
  private static final Typefaces TYPEFACES = new Typefaces(FallbackFonts.none());

  /// Where answers stand, in points from the left of the page.
  private static final SeenLines.Band ANSWERS = new SeenLines.Band(247, 600);

  private static final SeenLines.Band QUESTIONS = new SeenLines.Band(0, 247);
  private static final SeenLines.Band MIDDLE_THIRD = new SeenLines.Band(215, 380);

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
        "شارع الملك عبد العزيز 12345 الدمام 678 بيت محمد علي 9 سارة"
      })
  void keeps_an_address_in_its_order_at_every_padding(String address) {
    List<String> texts =
        IntStream.range(0, 60)
            .mapToObj(i -> "Before we " + "i".repeat(i) + " at " + address + " until 2019 or so")
            .toList();

    for (int i = 0; i < texts.size(); i += 5) {
      requireOrder(texts.subList(i, i + 5));
    }
  }

  static LongStream seeds() {
    return LongStream.range(0, Long.getLong("generated.enrolments", 50));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void has_each_line_of_an_answer_in_its_order_and_its_letters_joined(long seed) {
    Random random = new Random(seed);

    requireOrder(Stream.generate(() -> mixture(random)).limit(6).toList());
  }

  private static String mixture(Random random) {
    return Stream.generate(() -> WORDS.get(random.nextInt(WORDS.size())))
        .limit(random.nextInt(1, 25))
        .collect(Collectors.joining(" "));
  }

  private static void requireOrder(List<String> answers) {
    List<Asked> asked = new ArrayList<>();
    answers.forEach(
        answer -> asked.add(Invented.question("Q" + asked.size(), new Answer.Text(answer))));
    asked.add(Invented.question("Q" + asked.size(), new Answer.Text("-")));
    byte[] pdf = print(asked);

    for (int i = 0; i < answers.size(); i++) {
      List<String> seen = SeenLines.between(pdf, "Q" + i, "Q" + (i + 1), QUESTIONS, ANSWERS);
      String text = legible(answers.get(i));
      boolean fromRight = Directions.isFromRight(text, false);
      assertThat(seen)
          .as("%s", text)
          .isEqualTo(ExpectedLines.of(text, fromRight, seen));
    }
  }

  private static String legible(String text) {
    return TYPEFACES.lend(typeface -> new Legible(typeface::hasGlyph).text(text));
  }

  private static byte[] print(List<Asked> asked) {
    return PRINT
        .print(LayOutEnrolment.layOut(Invented.asked(Invented.section("Section", asked))))
        .pdf();
  }
}
