package nz.enrolment.render.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// Noto Sans in three cuts, parsed once: parsing costs more than printing. It is not safe for use
/// by two threads.
final class Typeface {
  static final String FAMILY = "Noto Sans";

  private final List<Cut> cuts =
      List.of(
          Cut.read("NotoSans-Regular.ttf", 400, FontStyle.NORMAL),
          Cut.read("NotoSans-Bold.ttf", 700, FontStyle.NORMAL),
          Cut.read("NotoSans-Italic.ttf", 400, FontStyle.ITALIC));

  private record Cut(TrueTypeFont font, CmapLookup glyphs, int weight, FontStyle style) {

    static Cut read(String resource, int weight, FontStyle style) {
      try {
        TrueTypeFont font =
            new TTFParser().parse(new RandomAccessReadBuffer(Resource.bytes(resource)));
        // Ligatures would come out of the file as letters that nobody typed ("ﬁ").
        font.setEnableGsub(false);
        return new Cut(font, font.getUnicodeCmapLookup(), weight, style);
      } catch (IOException e) {
        throw new UncheckedIOException(resource, e);
      }
    }
  }

  /// Whether every cut can draw it.
  boolean hasGlyph(int codePoint) {
    return cuts.stream().allMatch(cut -> cut.glyphs().getGlyphId(codePoint) != 0);
  }

  /// Makes the typeface the only one of a document. Only the glyphs that it uses will be embedded.
  void addTo(PdfRendererBuilder builder, PDDocument document) {
    cuts.forEach(cut ->
        builder.useFont(
            new Embedding(document, cut.font()), FAMILY, cut.weight(), cut.style(), true));
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
