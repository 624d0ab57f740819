package nz.enrolment.render.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Files as phones, offices and servers make them: what is whole is shown, whatever stands beside
/// its dots; and of what is not, the truth is said.
class WholeFilesIT {

  static Stream<OddFile> odd() {
    return Stream.of(OddJpegs.all(), OddPngs.all(), OddPdfs.all()).flatMap(odd -> odd);
  }

  @ParameterizedTest
  @MethodSource("odd")
  void show_the_same_as_usual_ones(OddFile odd) {
    List<BufferedImage> shown = Dots.of(odd.mediaType(), odd.file());
    List<BufferedImage> usual = Dots.of(odd.mediaType(), odd.usual());

    assertThat(shown).hasSameSizeAs(usual);
    assertThat(IntStream.range(0, usual.size()).mapToDouble(i -> apart(shown, usual, i)))
        .allMatch(apart -> apart < 0.5);
  }

  private static double apart(List<BufferedImage> shown, List<BufferedImage> usual, int page) {
    return Dots.apart(shown.get(page), usual.get(page));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "adobe-t2.jpg",
        "icc-cmyk-in-rgb.jpg",
        "icc-dupseq.jpg",
        "icc-empty.jpg",
        "icc-gray-in-rgb.jpg",
        "icc-missing-chunk.jpg",
        "jfif-adobe-t0.jpg"
      })
  void of_one_photo_show_the_same_whatever_is_said_of_its_colours(String name) {
    BufferedImage photo = Dots.of("image/jpeg", file(name)).getFirst();
    BufferedImage other = Dots.of("image/jpeg", file("icc-empty.jpg")).getFirst();

    assertThat(Dots.apart(photo, other)).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "font-Symbol.pdf",
        "form-check-on.pdf",
        "leading-bom.pdf",
        "leading-junk.pdf",
        "leading-newline.pdf",
        "owner-aes128.pdf",
        "owner-rc4.pdf"
      })
  void show_something(String name) {
    assertThat(Dots.of("application/pdf", file(name)))
        .singleElement()
        .satisfies(page -> assertThat(Dots.ink(page)).isPositive());
  }

  @Test
  void show_the_colours_that_a_profile_means() throws IOException {
    byte[] linear = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
    byte[] png =
        Samples.inserted(
            Samples.file(grey(), "png"),
            OddPngs.BEGINNING,
            OddPngs.chunk(
                "iCCP", OddJpegs.joined(OddJpegs.bytes("x\0\0"), RawPdf.deflated(linear))));
    byte[] jpeg = OddJpegs.with(Samples.file(grey(), "jpeg"), OddJpegs.profile(1, 1, linear));

    assertThat(Dots.of("image/png", png).getFirst().getRGB(9, 9) & 0xff).isBetween(186, 190);
    assertThat(Dots.of("image/jpeg", jpeg).getFirst().getRGB(9, 9) & 0xff).isBetween(186, 190);
  }

  /// Of the middle between black and white, as numbers go.
  private static BufferedImage grey() {
    BufferedImage grey = new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < 1600; i++) {
      grey.setRGB(i % 40, i / 40, 0x808080);
    }
    return grey;
  }

  @ParameterizedTest
  @CsvSource({
    "0xc1, 12, UNKNOWN_PICTURE",
    "0xc3, 8, UNKNOWN_PICTURE",
    "0xc9, 8, UNKNOWN_PICTURE",
    "0xca, 8, UNKNOWN_PICTURE",
    "0xc5, 8, UNKNOWN_PICTURE"
  })
  void that_no_browser_shows_are_not_called_damaged(int frame, int bits, Obstacle obstacle) {
    byte[] jpeg = OddJpegs.USUAL.clone();
    int at = frame(jpeg);
    jpeg[at + 1] = (byte) frame;
    jpeg[at + 4] = (byte) bits;

    assertThat(Decode.decode("image/jpeg", jpeg)).isEqualTo(new Decoded.Refused(obstacle));
  }

  private static int frame(byte[] jpeg) {
    int at = 0;
    while (jpeg[at] != -1 || jpeg[at + 1] != (byte) 0xc0) {
      at++;
    }
    return at;
  }

  @Test
  void that_only_one_maker_s_programs_show_are_not_called_damaged() {
    byte[] png =
        Samples.inserted(Samples.card("png"), 8, OddPngs.chunk("CgBI", new byte[] {80, 0, 32, 2}));

    assertThat(Decode.decode("image/png", png))
        .isEqualTo(new Decoded.Refused(Obstacle.UNKNOWN_PICTURE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"adbe.pkcs7.s3", "adbe.pkcs7.s4", "adbe.pkcs7.s5"})
  void that_are_for_holders_of_certificates_are_not_called_damaged(String kind) {
    byte[] pdf =
        RawPdf.page("", "", "0 0 9 9 re f")
            .add(
                "<< /Filter /Adobe.PubSec /SubFilter /%s /V 2 /Length 128 /Recipients [<3000>] >>"
                    .formatted(kind))
            .bytes("", "/Encrypt 5 0 R /ID [<00> <00>]");

    assertThat(Decode.decode("application/pdf", pdf))
        .isEqualTo(new Decoded.Refused(Obstacle.ENCRYPTED));
  }

  /// The last dots are lost with the end.
  @ParameterizedTest
  @ValueSource(ints = {40, 400, 4000})
  void that_lost_dots_are_refused(int bytes) {
    byte[] jpeg = OddJpegs.part(OddJpegs.USUAL, 0, OddJpegs.USUAL.length - bytes);
    byte[] png = Samples.card("png");
    byte[] cut = OddJpegs.part(png, 0, png.length - 12 - bytes);

    assertThat(Decode.decode("image/jpeg", jpeg)).isEqualTo(new Decoded.Refused(Obstacle.DAMAGED));
    assertThat(Decode.decode("image/png", cut)).isEqualTo(new Decoded.Refused(Obstacle.DAMAGED));
  }

  @ParameterizedTest
  @ValueSource(strings = {"image/jpeg", "image/png"})
  void that_no_browser_takes_for_a_picture_are_not_taken(String mediaType) {
    byte[] picture = Samples.card(mediaType.substring(6));

    assertThat(Decode.decode(mediaType, OddJpegs.joined(OddJpegs.bytes("\n"), picture)))
        .isEqualTo(new Decoded.Refused(Obstacle.UNKNOWN_FORMAT));
  }

  static byte[] file(String name) {
    try (InputStream file = WholeFilesIT.class.getResourceAsStream("/files/" + name)) {
      return Objects.requireNonNull(file, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
