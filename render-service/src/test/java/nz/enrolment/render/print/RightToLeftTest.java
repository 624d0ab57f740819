package nz.enrolment.render.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import nz.enrolment.form.answer.Answer;
import nz.enrolment.form.answer.Row;
import nz.enrolment.form.enrolment.Enrolment;
import nz.enrolment.render.Invented;
import nz.enrolment.render.layout.LayOutEnrolment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RightToLeftTest {
  private static final PrintPaper PRINT = new PrintPaper("render-service test");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "سارة عبد الرحمن الخطيب",
        "أسكن في شارع 12 Queen Street منذ عام 2019 (تقريبا سنة)، هاتف ٠٢١٥٥٥",
        "My name is سارة الخطيب and I live here",
        "I live at شارع الملك 12 الدمام since 2019",
        "گزارش: چشم‌پزشک می‌گوید ژاله قرص‌ها را نخورده است ۱۲۳",
        "میرا نام ہاجرہ ہے اور مجھے پنسلین سے الرجی ہے۔",
        "אני לוקחת Panadol 500mg פעמיים ביום (בבוקר)",
        "זאב ז׳בוטינסקי־כהן"
      })
  void keeps_for_readers_what_was_written_and_in_its_order(String text) {
    Printed printed = PRINT.print(LayOutEnrolment.layOut(answered(text)));

    assertThat(printed.isComplete()).isTrue();
    assertThat(TaggedText.of(printed.pdf())).contains(text);
    assertThat(Conformance.failures(printed.pdf())).isEmpty();
  }

  @Test
  void keeps_the_lines_of_an_answer_that_goes_over_pages() {
    String text = ("هذا نص طويل 12 جدا، Paracetamol داخل النص. ".repeat(200) + "\nשורה").strip();

    Printed printed = PRINT.print(LayOutEnrolment.layOut(answered(text)));

    assertThat(printed.pages()).isGreaterThan(2);
    assertThat(TaggedText.of(printed.pdf())).containsOnlyOnce(text);
    assertThat(TextPositions.outside(printed.pdf())).isEmpty();
    assertThat(Conformance.failures(printed.pdf())).isEmpty();
  }

  /// As the eye sees them, from left to right.
  @ParameterizedTest
  @ValueSource(strings = {"ثجح", "كہے", "אבג", "قاف"})
  void draws_the_first_letter_rightmost(String word) {
    assertThat(inOrderOfTheEye(word)).contains(new StringBuilder(word).reverse());
  }

  @Test
  void draws_letters_as_they_join() {
    byte[] pdf = PRINT.print(LayOutEnrolment.layOut(answered("بيت گہ"))).pdf();

    assertThat(TextPositions.inOrderOfTheEye(pdf)).contains("\uFBA7\uFB94 \uFE96\uFEF4\uFE91");
  }

  @Test
  void stands_beside_an_answer_of_which_nothing_is_left_to_see() {
    Enrolment enrolment =
        Invented.asked(
            Invented.section(
                "Section",
                List.of(
                    Invented.question("One", new Answer.Text("بيت")),
                    Invented.question("Two", new Answer.Text("\u200b")))));

    Printed printed = PRINT.print(LayOutEnrolment.layOut(enrolment));

    assertThat(TaggedText.of(printed.pdf())).contains("بيت", "Two");
    assertThat(Conformance.failures(printed.pdf())).isEmpty();
  }

  @Test
  void marks_an_accent_without_a_letter_beside_letters_that_join() {
    Printed printed = PRINT.print(LayOutEnrolment.layOut(answered("بيت -\u0301 گہ m\u0304")));

    assertThat(printed.isComplete()).isFalse();
    assertThat(TextPositions.inOrderOfTheEye(printed.pdf()))
        .contains("m\u0304 \uFBA7\uFB94", "\uFE96\uFEF4\uFE91")
        .doesNotContain("-\u0301");
  }

  @Test
  void draws_numbers_and_names_between_the_words_around_them() {
    assertThat(inOrderOfTheEye("ثجح 12 אבג Jo")).contains("Joגבא12حجث");
    assertThat(inOrderOfTheEye("Jo ثجح 12 אבג Bo")).contains("Joגבא12حجثBo");
    assertThat(inOrderOfTheEye("Jo (ثجح) Bo")).contains("Jo(حجث)Bo");
    assertThat(inOrderOfTheEye("ثجح (Jo) אבג")).contains("גבא(Jo)حجث");
    assertThat(inOrderOfTheEye("ثجح ښه אבג")).contains("גבא[?sˌh]حجث");
  }

  /// Presentation forms become letters again, so that only their order is compared.
  private static String inOrderOfTheEye(String text) {
    byte[] pdf = PRINT.print(LayOutEnrolment.layOut(answered(text))).pdf();
    return Normalizer.normalize(TextPositions.inOrderOfTheEye(pdf), Normalizer.Form.NFKC)
        .replace(" ", "");
  }

  @Test
  void sets_names_cells_and_headings_as_well() {
    Row row = new Row(List.of(Invented.question("دواء", new Answer.Text("بنسلين 500"))));
    Printed printed =
        PRINT.print(
            LayOutEnrolment.layOut(
                Invented.asked(
                    Invented.section(
                        "حساسية",
                        List.of(Invented.question("أدوية", new Answer.Rows(List.of(row))))))));

    assertThat(TaggedText.of(printed.pdf())).contains("حساسية", "أدوية", "دواء", "بنسلين 500");
    assertThat(Conformance.failures(printed.pdf())).isEmpty();
  }

  private static Enrolment answered(String text) {
    return Invented.asked(Invented.section("Section", new Answer.Text(text)));
  }
}
