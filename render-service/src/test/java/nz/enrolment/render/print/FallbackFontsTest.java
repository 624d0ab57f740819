package nz.enrolment.render.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import nz.enrolment.form.answer.Answer;
import nz.enrolment.render.Invented;
import nz.enrolment.render.layout.LayOutEnrolment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FallbackFontsTest {
  /// Where Debian puts them.
  private static final Path INSTALLED = Path.of("/usr/share/fonts/truetype");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "nanum/NanumGothic.ttf, 김철수 대한민국",
    "unfonts-core/UnDotum.ttf, 김철수 대한민국",
    "baekmuk/dotum.ttf, 김철수 대한민국",
    "droid/DroidSansFallbackFull.ttf, 王小明 山田さくら カナ"
  })
  void sets_what_a_font_of_the_folder_has(String font, String text) throws IOException {
    Path file = INSTALLED.resolve(font);
    assumeTrue(Files.exists(file), font + " is not installed");
    Files.copy(file, folder.resolve(file.getFileName()));

    Printed printed = print(text);

    assertThat(printed.isComplete()).isTrue();
    assertThat(PdfText.of(printed.pdf())).contains(text);
    assertThat(Conformance.failures(printed.pdf())).isEmpty();
  }

  @Test
  void marks_parts_of_syllables_that_would_stand_side_by_side() {
    assertThat(FallbackFonts.isSetOneByOne('김')).isTrue();
    assertThat(FallbackFonts.isSetOneByOne('\u1140')).isFalse();
  }

  @Test
  void refuses_outlines_that_cannot_be_embedded() throws IOException {
    Files.writeString(folder.resolve("noto-cjk.otf"), "OTTO and so on");

    requireRefusal("noto-cjk.otf: its outlines are CFF");
  }

  @Test
  void refuses_a_collection() throws IOException {
    Files.writeString(folder.resolve("NotoSansCJK.TTC"), "ttcf and so on");

    requireRefusal("NotoSansCJK.TTC: a collection");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 5, 300, 100_000})
  void refuses_a_file_that_was_cut_short(int length) throws IOException {
    byte[] whole = Resource.bytes("NotoSans-Regular.ttf");
    Files.write(folder.resolve("short.ttf"), Arrays.copyOf(whole, length));

    requireRefusal("short.ttf: broken");
  }

  @Test
  void refuses_a_font_whose_outlines_are_garbage() throws IOException {
    Path file = INSTALLED.resolve("droid/DroidSansFallbackFull.ttf");
    assumeTrue(Files.exists(file), "not installed");
    byte[] font = Files.readAllBytes(file);
    String tables = new String(font, 0, 300, StandardCharsets.ISO_8859_1);
    int place = tables.indexOf("loca") + 8;
    font[place] = 0x7f; // its table of outlines lies beyond its end
    Files.write(folder.resolve("garbage.ttf"), font);

    requireRefusal("garbage.ttf: broken");
  }

  @Test
  void refuses_a_font_without_the_scripts_that_it_is_there_for() throws IOException {
    Files.write(folder.resolve("latin.ttf"), Resource.bytes("NotoSans-Regular.ttf"));

    requireRefusal("latin.ttf: it has no letters of Chinese, Japanese or Korean");
  }

  @Test
  void leaves_alone_what_is_not_called_a_font() throws IOException {
    Files.writeString(folder.resolve("LICENCE.txt"), "OFL");

    assertThat(FallbackFonts.in(folder).files()).isEmpty();
  }

  private void requireRefusal(String message) {
    assertThatExceptionOfType(UnusableFont.class)
        .isThrownBy(() -> FallbackFonts.in(folder))
        .withMessageContaining(message);
  }

  private Printed print(String text) {
    return new PrintPaper("render-service test", FallbackFonts.in(folder), 100)
        .print(
            LayOutEnrolment.layOut(
                Invented.asked(Invented.section("Section", new Answer.Text(text)))));
  }
}
