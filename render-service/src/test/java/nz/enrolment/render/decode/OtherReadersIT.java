package nz.enrolment.render.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is shown here is what poppler and libjpeg show, but for how edges are smoothed and which
/// font stands in for a missing one: squares of 3 mm are compared by their mean colours.
class OtherReadersIT {
  /// Dots.
  private static final int SQUARE = 24;

  /// Of 255, between the mean colours of two squares.
  private static final double FAR = 48;

  /// Of 100 squares, so many may be further apart: letters of another font.
  private static final double FEW = 2;

  /// Of 255, between the dots of two decoders, as a mean.
  private static final double SAME_DOTS = 2.5;

  /// A point, as poppler draws it before it is made as large as a page here.
  private static final int DOTS = 2;

  private static final int GENERATED = Integer.getInteger("generated.files", 40);

  @TempDir Path folder;

  static Stream<OddFile> photos() {
    return OddJpegs.all();
  }

  @ParameterizedTest
  @MethodSource("photos")
  void of_photos_agree(OddFile photo) {
    Tool.DJPEG.require();
    boolean isRefusedThere = photo.name().matches("Adobe's (2 of three colours|77)");

    assertAgree(isRefusedThere ? photo.usual() : photo.file(), photo.file());
  }

  /// As libjpeg's own encoder can make them.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "-progressive",
        "-restart 1B",
        "-restart 3",
        "-grayscale",
        "-rgb",
        "-optimize",
        "-sample 1x1",
        "-sample 2x1",
        "-sample 1x2",
        "-sample 4x1",
        "-sample 4x2",
        "-sample 2x2,1x2,2x1",
        "-quality 5",
        "-quality 100 -progressive -restart 2",
        "-baseline -quality 1",
        "-qslots 0,1,1 -quality 90,60"
      })
  void of_every_kind_of_jpeg_agree(String how) {
    Tool.CJPEG.require();
    byte[] jpeg =
        Tool.coded(folder, Samples.card(403, 301, BufferedImage.TYPE_INT_RGB), how.split(" "));

    assertAgree(jpeg, jpeg);
    assertAgree(jpeg, OddJpegs.part(jpeg, 0, jpeg.length - 2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-arithmetic", "-arithmetic -progressive"})
  void that_decode_what_browsers_do_not_are_not_followed(String how) {
    Tool.CJPEG.require();
    byte[] jpeg =
        Tool.coded(folder, Samples.card(80, 60, BufferedImage.TYPE_INT_RGB), how.split(" "));

    assertThat(Decode.decode("image/jpeg", jpeg))
        .isEqualTo(new Decoded.Refused(Obstacle.UNKNOWN_PICTURE));
  }

  private void assertAgree(byte[] theirs, byte[] ours) {
    BufferedImage photo = Dots.of("image/jpeg", ours).getFirst();

    assertThat(Dots.apart(photo, Tool.photo(folder, theirs))).isLessThan(SAME_DOTS);
  }

  static Stream<String> kept() {
    return Stream.of(
        "font-Symbol.pdf",
        "form-check-on.pdf",
        "leading-bom.pdf",
        "leading-junk.pdf",
        "leading-newline.pdf",
        "owner-aes128.pdf",
        "owner-rc4.pdf");
  }

  @ParameterizedTest
  @MethodSource("kept")
  void of_pdfs_that_people_sent_agree(String name) {
    assertAgree(WholeFilesIT.file(name));
  }

  /// Photos differ in the dots alone, which are compared above: some of them will do.
  static Stream<OddFile> pdfs() {
    return Stream.concat(OddPdfs.withoutPhotos(), OddPdfs.photos().limit(20));
  }

  @ParameterizedTest
  @MethodSource("pdfs")
  void of_odd_pdfs_agree(OddFile pdf) {
    assertAgree(pdf.file());
  }

  /// Whose word goes before whose.
  @ParameterizedTest
  @CsvSource({"'', 0", "'', 1", "0, -1", "1, -1", "0, 1", "1, 0", "'', -1"})
  void of_colours_in_a_pdf_agree(String pdf, int adobe) {
    String parameters = pdf.isEmpty() ? "" : "/DecodeParms << /ColorTransform %s >>".formatted(pdf);
    byte[] jpeg = adobe < 0 ? OddJpegs.USUAL : OddJpegs.with(OddJpegs.USUAL, OddJpegs.adobe(adobe));

    assertAgree(OddPdfs.picture(parameters, jpeg));
    assertAgree(OddPdfs.picture(parameters, OddJpegs.withoutJfif(jpeg)));
  }

  static Stream<GeneratedPdf> generated() {
    return LongStream.range(0, GENERATED).mapToObj(GeneratedPdf::of);
  }

  @ParameterizedTest
  @MethodSource("generated")
  void of_generated_pdfs_agree(GeneratedPdf pdf) {
    assertAgree(pdf.file());
  }

  private void assertAgree(byte[] pdf) {
    Tool.PDFTOPPM.require();
    List<BufferedImage> ours = Dots.of("application/pdf", pdf);
    List<BufferedImage> theirs = Tool.pages(folder, pdf, DOTS);
    BufferedImage one = theirs.getFirst();
    Sheets sheets =
        Sheets.ofPoints(one.getWidth() / (double) DOTS, one.getHeight() / (double) DOTS);

    assertThat(ours).hasSize(sheets.parts().size() * theirs.size());
    assertThat(ours.getFirst().getWidth()).isCloseTo(sheets.parts().getFirst().width, within(1));
    assertThat(ours.getFirst().getHeight()).isCloseTo(sheets.parts().getFirst().height, within(1));
    for (int i = 0; i < ours.size(); i++) {
      BufferedImage page = theirs.get(i / sheets.parts().size());
      BufferedImage part =
          scaled(page, sheets, sheets.parts().get(i % sheets.parts().size()), ours.get(i));
      assertThat(squaresApart(ours.get(i), part)).as("page " + i).isLessThan(FEW);
    }
  }

  private static BufferedImage scaled(
      BufferedImage page, Sheets sheets, Rectangle part, BufferedImage like) {
    BufferedImage scaled =
        new BufferedImage(like.getWidth(), like.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = scaled.createGraphics();
    graphics.translate(-part.x, -part.y);
    graphics.scale(sheets.scale() / DOTS, sheets.scale() / DOTS);
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.drawImage(page, 0, 0, null);
    graphics.dispose();
    return scaled;
  }

  /// Per cent of squares.
  private static double squaresApart(BufferedImage one, BufferedImage other) {
    List<double[]> means = Dots.means(one, SQUARE);
    List<double[]> others = Dots.means(other, SQUARE);
    long apart =
        IntStream.range(0, means.size()).filter(i -> isApart(means.get(i), others.get(i))).count();
    return 100.0 * apart / Math.max(1, means.size());
  }

  private static boolean isApart(double[] mean, double[] other) {
    return IntStream.range(0, 3).anyMatch(band -> Math.abs(mean[band] - other[band]) > FAR);
  }
}
