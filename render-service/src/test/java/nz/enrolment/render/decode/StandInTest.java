package nz.enrolment.render.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDTrueTypeFont;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Fonts that a PDF names and does not hold.
class StandInTest {
  private static final String PDF = "application/pdf";
  private static final String TEXT = "Hamburgefonstiv 0123, Hemi Tawhiri";

  /// As if the file held the font that stands in.
  @ParameterizedTest
  @CsvSource({
    "Helvetica, Sans-Regular",
    "Helvetica-Bold, Sans-Bold",
    "Helvetica-Oblique, Sans-Italic",
    "Helvetica-BoldOblique, Sans-BoldItalic",
    "Times-Roman, Serif-Regular",
    "Times-Bold, Serif-Bold",
    "Times-Italic, Serif-Italic",
    "Times-BoldItalic, Serif-BoldItalic",
    "Courier, Mono-Regular",
    "Courier-Bold, Mono-Bold",
    "Courier-Oblique, Mono-Italic",
    "Courier-BoldOblique, Mono-BoldItalic",
    "Arial, Sans-Regular",
    "ArialMT, Sans-Regular",
    "'Arial,Bold', Sans-Bold",
    "Arial-BoldItalicMT, Sans-BoldItalic",
    "TimesNewRoman, Serif-Regular",
    "TimesNewRomanPSMT, Serif-Regular",
    "TimesNewRomanPS-BoldMT, Serif-Bold",
    "'TimesNewRoman,BoldItalic', Serif-BoldItalic",
    "CourierNew, Mono-Regular",
    "CourierNewPS-BoldMT, Mono-Bold",
    "ABCDEF+Arial-BoldMT, Sans-Bold",
    "Calibri, Sans-Regular",
    "Georgia-Italic, Serif-Italic",
    "Consolas, Mono-Regular",
    "Unheard-Of, Sans-Regular"
  })
  void are_shown_in_one_of_its_kind(String named, String standIn) {
    BufferedImage held = only(held(standIn));

    for (String subtype : List.of("Type1", "TrueType")) {
      byte[] pdf =
          written(
              "/Subtype /%s /BaseFont /%s /Encoding /WinAnsiEncoding".formatted(subtype, named));
      assertThat(Dots.apart(only(pdf), held)).as(subtype).isLessThan(0.3);
    }
  }

  @ParameterizedTest
  @CsvSource({"34, Serif-Regular", "33, Mono-Regular", "98, Serif-Italic", "262178, Serif-Bold"})
  void are_shown_in_one_that_fits_their_description(int flags, String standIn) {
    String font =
        "/Subtype /TrueType /BaseFont /Unheard-Of /Encoding /WinAnsiEncoding /FontDescriptor << /Type /FontDescriptor"
            + " /FontName /Unheard-Of /Flags %d >>".formatted(flags);

    assertThat(Dots.apart(only(written(font)), only(held(standIn)))).isLessThan(0.3);
  }

  /// All but the space, in the places that the fonts themselves give them.
  @ParameterizedTest
  @CsvSource({
    "Type1, ZapfDingbats, 254",
    "TrueType, ZapfDingbats, 254",
    "Type1, ZapfDingbatsITC, 254",
    "Type1, Symbol, 254",
    "TrueType, Symbol, 254",
    "TrueType, SymbolMT, 254",
    "Type1, 'Symbol,Bold', 254"
  })
  void of_signs_show_each_sign(String subtype, String named, int last) {
    BufferedImage page = only(signs("/Subtype /%s /BaseFont /%s".formatted(subtype, named)));

    assertThat(IntStream.rangeClosed(33, last).filter(StandInTest::isSign))
        .allMatch(code -> Dots.ink(cell(page, code)) > 0);
  }

  /// Both fonts have none there; no letters stand in a font of signs.
  private static boolean isSign(int code) {
    return code < 127 || code > 161 && code != 240;
  }

  @Test
  void of_signs_keep_their_places_whatever_encoding_is_said() {
    BufferedImage usual = only(signs("/Subtype /Type1 /BaseFont /ZapfDingbats"));
    BufferedImage said =
        only(signs("/Subtype /Type1 /BaseFont /ZapfDingbats /Encoding /WinAnsiEncoding"));

    assertThat(Dots.apart(said, usual)).isZero();
  }

  /// A tick is long at its right and short at its left, and is no 4.
  @Test
  void show_a_tick_as_a_tick() {
    BufferedImage page = only(signs("/Subtype /Type1 /BaseFont /ZapfDingbats"));
    BufferedImage tick = cell(page, '4');
    int half = tick.getWidth() / 2;

    assertThat(Dots.ink(tick.getSubimage(half, 0, half, tick.getHeight() / 2)))
        .isGreaterThan(Dots.ink(tick.getSubimage(0, 0, half, tick.getHeight() / 2)));
    assertThat(Dots.apart(page, only(signs("/Subtype /Type1 /BaseFont /Helvetica"))))
        .isGreaterThan(1);
  }

  private static final String DESCRIBED =
      " /FontDescriptor << /Type /FontDescriptor /FontName /Unheard-Of /Flags 4 >>";
  private static final String COMPOSITE =
      "/Subtype /Type0 /BaseFont /Unheard-Of /Encoding /Identity-H /DescendantFonts [<< /Type /Font /Subtype /%s"
          + " /BaseFont /Unheard-Of /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 600"
          + DESCRIBED
          + " >>]";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/Subtype /TrueType /BaseFont /Wingdings /Encoding /WinAnsiEncoding",
        "/Subtype /Type1 /BaseFont /Unheard-Of" + DESCRIBED,
        "/Subtype /Type1 /BaseFont /Unheard-Of /Encoding << /Differences [72 /g1 /g2] >>"
            + DESCRIBED,
        "/Subtype /Type1 /BaseFont /Helvetica /Encoding << /Differences [72 /a202 /c17] >>",
        "/Subtype /TrueType /BaseFont /Helvetica /Encoding << /Differences [72 /glyph1] >>"
      })
  void are_missed_where_nobody_knows_their_letters(String font) {
    assertThat(Decode.decode(PDF, written(font)))
        .isEqualTo(new Decoded.Refused(Obstacle.FONTS_MISSING));
  }

  @ParameterizedTest
  @ValueSource(strings = {"CIDFontType2", "CIDFontType0"})
  void of_numbers_show_the_letters_that_the_file_says_they_are(String kind) {
    String font = COMPOSITE.formatted(kind);
    byte[] said = composite(font + " /ToUnicode 5 0 R", "0 Tr");
    byte[] unsaid = composite(font, "0 Tr");

    assertThat(Dots.ink(only(said))).isPositive();
    assertThat(Decode.decode(PDF, unsaid)).isEqualTo(new Decoded.Refused(Obstacle.FONTS_MISSING));
  }

  /// A scanner writes what it read behind the picture of it.
  @Test
  void of_text_that_is_not_seen_are_not_missed() {
    assertThat(Decode.decode(PDF, composite(COMPOSITE.formatted("CIDFontType2"), "3 Tr")))
        .isInstanceOf(Decoded.Pages.class);
  }

  private static byte[] composite(String font, String mode) {
    String table =
        "begincmap 1 begincodespacerange <0000> <ffff> endcodespacerange"
            + " 2 beginbfchar <0001> <0048> <0002> <0101> endbfchar endcmap";
    return RawPdf.page(
            "",
            "/Resources << /Font << /F << /Type /Font " + font + " >> >> >>",
            "BT /F 12 Tf " + mode + " 20 100 Td <00010002> Tj ET")
        .stream("", table.getBytes(StandardCharsets.US_ASCII))
        .bytes();
  }

  private static BufferedImage only(byte[] pdf) {
    return Dots.of(PDF, pdf).getFirst();
  }

  private static byte[] written(String font) {
    return RawPdf.page(
            "",
            "/Resources << /Font << /F << /Type /Font " + font + " >> >> >>",
            "BT /F 14 Tf 20 100 Td (" + TEXT + ") Tj ET")
        .bytes();
  }

  private static byte[] held(String font) {
    try (PDDocument pdf = new PDDocument();
        InputStream file = open(font)) {
      PDPage page = new PDPage(new PDRectangle(300, 300));
      pdf.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
        content.beginText();
        content.setFont(
            PDTrueTypeFont.load(
                pdf,
                new TTFParser().parse(new RandomAccessReadBuffer(file)),
                WinAnsiEncoding.INSTANCE),
            14);
        content.newLineAtOffset(20, 100);
        content.showText(TEXT);
        content.endText();
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      pdf.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String font) {
    String name = "Liberation" + font + ".ttf";
    InputStream ours = StandInTest.class.getResourceAsStream(name);
    return ours != null
        ? ours
        : Objects.requireNonNull(
            PDDocument.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/" + name));
  }

  /// All 256 codes in a square.
  private static byte[] signs(String font) {
    StringBuilder content = new StringBuilder("BT /F 12 Tf ");
    for (int code = 0; code < 256; code++) {
      content.append(
          "1 0 0 1 %d %d Tm <%02x> Tj ".formatted(3 + code % 16 * 18, 288 - code / 16 * 18, code));
    }
    return RawPdf.page(
            "", "/Resources << /Font << /F << /Type /Font " + font + " >> >> >>", content + "ET")
        .bytes();
  }

  private static BufferedImage cell(BufferedImage page, int code) {
    double point = page.getWidth() / 300.0;
    return page.getSubimage(
        (int) (point * (2 + code % 16 * 18)),
        (int) (point * (code / 16 * 18)),
        (int) (16 * point),
        (int) (16 * point));
  }
}
