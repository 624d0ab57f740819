package nz.enrolment.render.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// Noto Sans in three cuts, its Arabic and Hebrew companions in two, and what a deployment adds,
/// parsed once: parsing costs more than printing. It is not safe for use by two threads.
final class Typeface {
  private static final String FAMILY = "Noto Sans";

  private final List<Cut> cuts =
      List.of(
          Cut.own(FAMILY, "NotoSans-Regular.ttf", 400, FontStyle.NORMAL),
          Cut.own(FAMILY, "NotoSans-Bold.ttf", 700, FontStyle.NORMAL),
          Cut.own(FAMILY, "NotoSans-Italic.ttf", 400, FontStyle.ITALIC));
  private final List<Cut> rightToLeft =
      List.of(
          Cut.own("Noto Sans Arabic", "NotoSansArabic-Regular.ttf", 400, FontStyle.NORMAL),
          Cut.own("Noto Sans Arabic", "NotoSansArabic-Bold.ttf", 700, FontStyle.NORMAL),
          Cut.own("Noto Sans Hebrew", "NotoSansHebrew-Regular.ttf", 400, FontStyle.NORMAL),
          Cut.own("Noto Sans Hebrew", "NotoSansHebrew-Bold.ttf", 700, FontStyle.NORMAL));
  private final LineHeight lineHeight = LineHeight.of(cuts.getFirst().font());
  private final List<Cut> fallbacks;

  Typeface(FallbackFonts fallbacks) {
    List<byte[]> files = fallbacks.files();
    this.fallbacks =
        IntStream.range(0, files.size())
            .mapToObj(i -> Cut.parse("Fallback " + i, files.get(i), 400, FontStyle.NORMAL))
            .toList();
  }

  private record Cut(
      String family, TrueTypeFont font, CmapLookup glyphs, int weight, FontStyle style) {

    static Cut own(String family, String resource, int weight, FontStyle style) {
      return parse(family, Resource.bytes(resource), weight, style);
    }

    static Cut parse(String family, byte[] file, int weight, FontStyle style) {
      try {
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
        // Ligatures would come out of the file as letters that nobody typed ("ﬁ").
        font.setEnableGsub(false);
        return new Cut(family, font, font.getUnicodeCmapLookup(), weight, style);
      } catch (IOException e) {
        throw new UncheckedIOException(family, e);
      }
    }

    boolean hasGlyph(int codePoint) {
      return glyphs.getGlyphId(codePoint) != 0;
    }

    void addTo(PdfRendererBuilder builder, PDDocument document) {
      builder.useFont(new Embedding(document, font), family, weight, style, true);
    }
  }

  /// Whether it can be drawn in every cut.
  boolean hasGlyph(int codePoint) {
    return cuts.stream().allMatch(cut -> cut.hasGlyph(codePoint))
        || !isMark(codePoint) && rightToLeft.stream().anyMatch(cut -> cut.hasGlyph(codePoint))
        || FallbackFonts.isSetOneByOne(codePoint)
            && fallbacks.stream().anyMatch(font -> font.hasGlyph(codePoint));
  }

  /// A vowel sign or point, which needs more than a glyph: a place.
  private static boolean isMark(int codePoint) {
    return Character.getType(codePoint) == Character.NON_SPACING_MARK;
  }

  /// As the style sheet names it: what comes first is taken first.
  String families() {
    return Stream.of(cuts, rightToLeft, fallbacks)
        .flatMap(List::stream)
        .map(Cut::family)
        .distinct()
        .map(family -> '"' + family + '"')
        .collect(Collectors.joining(", "));
  }

  /// Makes the typeface the only one of a document. Only the glyphs that it uses will be embedded.
  void addTo(PdfRendererBuilder builder, PDDocument document) {
    builder.useCacheStore(CacheStore.PDF_FONT_METRICS, lineHeight);
    Stream.of(cuts, rightToLeft, fallbacks)
        .flatMap(List::stream)
        .forEach(cut -> cut.addTo(builder, document));
  }

  /// Embeds a cut when the document first uses it.
  private static final class Embedding extends PDFontSupplier {
    private final PDDocument document;
    private final TrueTypeFont font;

    @SuppressWarnings(
        "NullAway") // the superclass only hands out what is given here, and supply() replaces that
    Embedding(PDDocument document, TrueTypeFont font) {
      super(null);
      this.document = document;
      this.font = font;
    }

    @Override
    public PDFont supply() {
      try {
        return PDType0Font.load(document, font, true);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
