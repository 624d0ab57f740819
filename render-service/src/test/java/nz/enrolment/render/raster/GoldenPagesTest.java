package nz.enrolment.render.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import nz.enrolment.form.answer.Answer;
import nz.enrolment.form.enrolment.Enrolment;
import nz.enrolment.form.generated.GeneratedEnrolment;
import nz.enrolment.form.golden.GoldenEvents;
import nz.enrolment.render.Invented;
import nz.enrolment.render.layout.CoverSheet;
import nz.enrolment.render.layout.LayOutEnrolment;
import nz.enrolment.render.layout.Paper;
import nz.enrolment.render.print.PrintPaper;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Pages as pictures, kept in `src/test/resources/pages`. No dot may differ: layout, font and
/// rasteriser are all pure Java of pinned versions, so a page that looks different was changed, and
/// is to be looked at. `-Dgolden.write` keeps new pictures; a difference is drawn to
/// `target/pages`: red was there before, blue is new.
class GoldenPagesTest {
  private static final int DOTS_PER_INCH = 72;
  private static final Path KEPT = Path.of("src", "test", "resources", "pages");
  private static final PrintPaper PRINT = new PrintPaper("render-service test");

  record Named(String name, Paper paper) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Named> papers() {
    return Stream.of(
            GoldenEvents.NAMES.stream().map(name -> plain(name, GoldenEvents.enrolment(name))),
            GoldenEvents.NAMES.stream().map(name -> covered(name, GoldenEvents.enrolment(name))),
            Stream.of(
                plain("every-shape", GoldenEvents.enrolment("every-shape")),
                scripts(),
                rightToLeft(),
                empty()),
            Stream.of(3L, 4L, 6L)
                .map(seed -> plain("generated-" + seed, GeneratedEnrolment.of(seed).enrolment())))
        .flatMap(papers -> papers);
  }

  @ParameterizedTest
  @MethodSource("papers")
  void looks_as_it_did(Named named) throws IOException {
    List<BufferedImage> pages = pages(PRINT.print(named.paper()).pdf());
    for (int i = 0; i < pages.size(); i++) {
      require(named.name() + "-" + (i + 1), pages.get(i));
    }
    assertThat(KEPT.resolve("%s-%d.png".formatted(named.name(), pages.size() + 1))).doesNotExist();
  }

  private static void require(String name, BufferedImage page) throws IOException {
    Path kept = KEPT.resolve(name + ".png");
    if (Boolean.getBoolean("golden.write")) {
      Files.createDirectories(KEPT);
      ImageIO.write(page, "png", kept.toFile());
    }
    BufferedImage before = ImageIO.read(kept.toFile());
    int different = draw(before, page, name);
    assertThat(different).as("dots of %s, see target/pages", name).isZero();
  }

  /// @return how many dots differ
  private static int draw(BufferedImage before, BufferedImage after, String name)
      throws IOException {
    int width = Math.max(before.getWidth(), after.getWidth());
    int height = Math.max(before.getHeight(), after.getHeight());
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    int different = 0;
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        boolean was = isBlack(before, x, y);
        boolean is = isBlack(after, x, y);
        different += was == is ? 0 : 1;
        picture.setRGB(x, y, was == is ? (is ? 0xbbbbbb : 0xffffff) : was ? 0xff0000 : 0x0000ff);
      }
    }
    if (different > 0) {
      Path folder = Files.createDirectories(Path.of("target", "pages"));
      ImageIO.write(picture, "png", folder.resolve(name + ".png").toFile());
    }
    return different;
  }

  private static boolean isBlack(BufferedImage page, int x, int y) {
    return x < page.getWidth() && y < page.getHeight() && (page.getRGB(x, y) & 0xffffff) == 0;
  }

  private static List<BufferedImage> pages(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFRenderer renderer = new PDFRenderer(document);
      List<BufferedImage> pages = new ArrayList<>();
      for (int i = 0; i < document.getNumberOfPages(); i++) {
        pages.add(renderer.renderImageWithDPI(i, DOTS_PER_INCH, ImageType.BINARY));
      }
      return pages;
    }
  }

  private static Named plain(String name, Enrolment enrolment) {
    return new Named(name, LayOutEnrolment.layOut(enrolment));
  }

  private static Named covered(String name, Enrolment enrolment) {
    Paper paper =
        LayOutEnrolment.layOut(enrolment).under(CoverSheet.of(enrolment, "Online enrolment"));
    return new Named(name + "-cover", paper);
  }

  private static Named scripts() {
    return plain(
        "scripts",
        Invented.asked(
            Invented.section(
                "Scripts",
                Stream.of(
                        "Ngāio ʻOfa",
                        "Đặng Thị Hằng",
                        "Ελένη Ξένος",
                        "Наталья Їжакевич",
                        "王小明",
                        "שרה",
                        "김철수",
                        "प्रिया")
                    .map(Answer.Text::new)
                    .toArray(Answer[]::new))));
  }

  private static Named rightToLeft() {
    return plain(
        "right-to-left",
        Invented.asked(
            Invented.section(
                "From the right",
                Stream.of(
                        "سارة عبد الرحمن الخطيب",
                        "أسكن في شارع 12 Queen Street منذ عام 2019 (تقريبا سنة)، هاتف ٠٢١٥٥٥",
                        "My name is سارة الخطيب and I live at شارع الملك 12 الدمام",
                        "چشم‌پزشک می‌گوید ژاله قرص‌ها را نخورده است",
                        "میرا نام ہاجرہ ہے اور مجھے پنسلین سے الرجی ہے۔",
                        "زما نوم ښه دی، شكرًا",
                        "אני לוקחת Panadol 500mg פעמיים ביום (בבוקר ובערב)",
                        "שׁרה בּת שָׂרָה")
                    .map(Answer.Text::new)
                    .toArray(Answer[]::new))));
  }

  private static Named empty() {
    return plain(
        "empty", Invented.asked(Invented.section("Nothing answered", new Answer.Unanswered())));
  }
}
