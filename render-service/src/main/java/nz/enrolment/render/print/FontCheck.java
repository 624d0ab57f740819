package nz.enrolment.render.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// Tries a font before it is used, so that one that will not do is found when the service starts,
/// and not by the first patient whose name needs it.
final class FontCheck {
  private static final int SIGNATURE = 4;
  private static final int TRIED = 200;

  private FontCheck() {}

  /// @throws UnusableFont when no document could hold it
  static void require(Path file, byte[] font) {
    switch (new String(font, 0, Math.min(SIGNATURE, font.length), StandardCharsets.ISO_8859_1)) {
      case "OTTO" ->
          throw new UnusableFont(
              file,
              "its outlines are CFF, which cannot be embedded; a font with TrueType outlines is needed");
      case "ttcf" ->
          throw new UnusableFont(
              file, "a collection; each of its fonts is needed as a file of its own");
      default -> embed(file, font);
    }
  }

  private static void embed(Path file, byte[] bytes) {
    try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes))) {
      List<Integer> letters = letters(font);
      if (letters.isEmpty()) {
        throw new UnusableFont(file, "it has no letters of Chinese, Japanese or Korean");
      }
      readAll(font, letters);
      embed(font, letters);
    } catch (IOException | RuntimeException e) {
      throw e instanceof UnusableFont unusable
          ? unusable
          : new UnusableFont(file, "broken, or not to be embedded: " + e.getMessage(), e);
    }
  }

  private static List<Integer> letters(TrueTypeFont font) throws IOException {
    CmapLookup glyphs = font.getUnicodeCmapLookup();
    return IntStream.rangeClosed(0x1100, Character.MAX_VALUE)
        .filter(c -> FallbackFonts.isSetOneByOne(c) && UnicodeScript.of(c) != UnicodeScript.COMMON)
        .filter(c -> glyphs.getGlyphId(c) != 0)
        .boxed()
        .toList();
  }

  /// A file that was cut short shows only here.
  private static void readAll(TrueTypeFont font, List<Integer> letters) throws IOException {
    CmapLookup glyphs = font.getUnicodeCmapLookup();
    for (int letter : letters) {
      font.getGlyph().getGlyph(glyphs.getGlyphId(letter));
    }
  }

  private static void embed(TrueTypeFont font, List<Integer> letters) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDFont embedded = PDType0Font.load(document, font, true);
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream text = new PDPageContentStream(document, page)) {
        text.beginText();
        text.setFont(embedded, 10);
        for (int letter : letters.subList(0, Math.min(TRIED, letters.size()))) {
          text.showText(Character.toString(letter));
        }
        text.endText();
      }
      document.save(new ByteArrayOutputStream());
    }
  }
}
