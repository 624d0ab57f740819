package nz.enrolment.render.decode;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/// Stands in for the Latin fonts that a PDF names and does not hold, by the one that comes with
/// PDFBox. PDFBox's own mapper would look through the host's fonts and write down what it found.
final class OwnFonts implements FontMapper {
  private static final String LIBERATION =
      "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private final TrueTypeFont liberation = load();

  private static TrueTypeFont load() {
    try (InputStream file = FontMapper.class.getResourceAsStream(LIBERATION)) {
      return new TTFParser().parse(new RandomAccessReadBuffer(Objects.requireNonNull(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(LIBERATION, e);
    }
  }

  @Override
  public FontMapping<TrueTypeFont> getTrueTypeFont(
      String baseFont, @Nullable PDFontDescriptor descriptor) {
    requireLatin(baseFont, descriptor);
    return new FontMapping<>(liberation, true);
  }

  @Override
  public FontMapping<FontBoxFont> getFontBoxFont(
      String baseFont, @Nullable PDFontDescriptor descriptor) {
    requireLatin(baseFont, descriptor);
    return new FontMapping<>(liberation, true);
  }

  /// Fonts of this kind hold Chinese, Japanese or Korean, or their own numbers for glyphs.
  @Override
  public CIDFontMapping getCIDFont(
      String baseFont, @Nullable PDFontDescriptor descriptor, @Nullable PDCIDSystemInfo system) {
    throw missing();
  }

  private static void requireLatin(
      @Nullable String baseFont, @Nullable PDFontDescriptor descriptor) {
    if (baseFont != null && baseFont.matches("(?i).*(symbol|dingbat|wingding|webding).*")
        || descriptor != null && descriptor.isSymbolic() && !descriptor.isNonSymbolic()) {
      throw missing();
    }
  }

  private static UncheckedIOException missing() {
    return new UncheckedIOException(new Refusal(Obstacle.FONTS_MISSING));
  }
}
