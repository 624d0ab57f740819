package nz.enrolment.render.decode;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.cff.CFFParser;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/// The fonts that stand in for those that a PDF names and does not hold. PDFBox's own mapper would
/// look through the host's fonts and write down what it found. Whether each letter is in them is
/// asked when it is drawn ([Letters]).
final class SubstituteFonts implements FontMapper {
  private static final String REGULAR =
      "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private final Map<String, TrueTypeFont> letters = new ConcurrentHashMap<>();
  private final Map<String, FontBoxFont> pictures = new ConcurrentHashMap<>();

  @Override
  public FontMapping<TrueTypeFont> getTrueTypeFont(
      String baseFont, @Nullable PDFontDescriptor descriptor) {
    return new FontMapping<>(letters(StandIn.of(baseFont, descriptor)), true);
  }

  @Override
  public FontMapping<FontBoxFont> getFontBoxFont(
      String baseFont, @Nullable PDFontDescriptor descriptor) {
    StandIn standIn = StandIn.of(baseFont, descriptor);
    FontBoxFont font =
        switch (standIn.family()) {
          case SANS, SERIF, MONO, NONE -> letters(standIn);
          case SYMBOL -> pictures("FoxitSymbol.cff");
          case DINGBATS -> pictures("FoxitDingbats.cff");
        };
    return new FontMapping<>(font, true);
  }

  @Override
  public CIDFontMapping getCIDFont(
      String baseFont, @Nullable PDFontDescriptor descriptor, @Nullable PDCIDSystemInfo system) {
    return new CIDFontMapping(null, letters(StandIn.of(baseFont, descriptor)), true);
  }

  private TrueTypeFont letters(StandIn standIn) {
    String name = "Liberation" + family(standIn) + "-" + style(standIn) + ".ttf";
    boolean comesWithPdfBox = REGULAR.endsWith("/" + name);
    return letters.computeIfAbsent(comesWithPdfBox ? REGULAR : name, SubstituteFonts::loadLetters);
  }

  private static String family(StandIn standIn) {
    return switch (standIn.family()) {
      case SERIF -> "Serif";
      case MONO -> "Mono";
      case SANS, SYMBOL, DINGBATS, NONE -> "Sans";
    };
  }

  private static String style(StandIn standIn) {
    if (standIn.isBold()) {
      return standIn.isItalic() ? "BoldItalic" : "Bold";
    }
    return standIn.isItalic() ? "Italic" : "Regular";
  }

  private FontBoxFont pictures(String name) {
    return pictures.computeIfAbsent(name, SubstituteFonts::loadPictures);
  }

  private static TrueTypeFont loadLetters(String name) {
    try (InputStream file = open(name)) {
      return new TTFParser().parse(new RandomAccessReadBuffer(file));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private static FontBoxFont loadPictures(String name) {
    try (InputStream file = open(name)) {
      return new CFFParser().parse(new RandomAccessReadBuffer(file)).getFirst();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private static InputStream open(String name) {
    Class<?> from = name.equals(REGULAR) ? FontMapper.class : SubstituteFonts.class;
    return Objects.requireNonNull(from.getResourceAsStream(name), name);
  }
}
