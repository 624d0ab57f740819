package nz.enrolment.render.decode;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDTrueTypeFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.jspecify.annotations.Nullable;

/// Whether a letter in a font that the file does not hold is drawn as the letter that it is. PDFBox
/// draws another one, or nothing, where a font that stands in ([SubstituteFonts]) has it not, or
/// where only the missing font knows which letter a number stands for.
final class Letters {
  private static final String NOTHING = ".notdef";

  private final Map<PDFont, Optional<CMap>> texts = new IdentityHashMap<>();

  /// @throws Refusal when it is not
  void require(PDFont font, int code) throws IOException {
    if (!font.isEmbedded() && !isRight(font, code)) {
      throw new UndecodableFile(Obstacle.FONTS_MISSING);
    }
  }

  private boolean isRight(PDFont font, int code) throws IOException {
    return switch (font) {
      case PDType3Font _ -> true;
      case PDSimpleFont simple -> isRight(simple, code);
      case PDType0Font composite -> isRight(composite, code);
      default -> false;
    };
  }

  /// A letter of a simple font has a name, by the encoding of the file or by a standard one.
  private boolean isRight(PDSimpleFont font, int code) throws IOException {
    String name = font.getEncoding().getName(code);
    String text = font.getGlyphList().toUnicode(name);
    if (name.equals(NOTHING) || isBlank(text)) {
      return true;
    }
    return switch (StandIn.of(font.getName(), font.getFontDescriptor()).family()) {
      case SYMBOL, DINGBATS -> font.hasGlyph(name);
      case SANS, SERIF, MONO ->
          text != null && isThere(font, code, name) && (isNamed(font) || isSaid(font, code, text));
      case NONE -> false;
    };
  }

  private static boolean isThere(PDSimpleFont font, int code, String name) throws IOException {
    return font instanceof PDTrueTypeFont letters ? letters.hasGlyph(code) : font.hasGlyph(name);
  }

  /// Whether the name of a letter does not depend on the font that is missing.
  private static boolean isNamed(PDSimpleFont font) {
    PDFontDescriptor descriptor = font.getFontDescriptor();
    return font.getCOSObject().containsKey(COSName.ENCODING)
        || descriptor == null
        || !descriptor.isSymbolic()
        || StandIn.isStandard(font.getName());
  }

  private boolean isSaid(PDSimpleFont font, int code, String text) throws IOException {
    return text(font).map(it -> text.equals(it.toUnicode(code))).orElse(false);
  }

  /// A number of a composite font stands for a letter where the file says so, or by the name of a
  /// table that everybody has; elsewhere it is a place in the font that is missing.
  private boolean isRight(PDType0Font font, int code) throws IOException {
    Optional<CMap> said = text(font);
    String text =
        isIdentity(font) ? said.map(it -> it.toUnicode(code)).orElse(null) : font.toUnicode(code);
    if (text == null) {
      return false;
    }
    return isBlank(text) || text.codePointCount(0, text.length()) == 1 && font.hasGlyph(code);
  }

  private static boolean isIdentity(PDType0Font font) {
    COSBase encoding = font.getCOSObject().getDictionaryObject(COSName.ENCODING);
    return !(encoding instanceof COSName name) || name.getName().startsWith("Identity");
  }

  private static boolean isBlank(@Nullable String text) {
    return text != null
        && text.codePoints()
            .allMatch(it ->
                Character.isWhitespace(it)
                    || Character.isSpaceChar(it)
                    || Character.isISOControl(it));
  }

  private Optional<CMap> text(PDFont font) throws IOException {
    Optional<CMap> known = texts.get(font);
    if (known == null) {
      known = read(font.getCOSObject().getDictionaryObject(COSName.TO_UNICODE));
      texts.put(font, known);
    }
    return known;
  }

  private static Optional<CMap> read(@Nullable COSBase table) throws IOException {
    if (!(table instanceof COSStream stream)) {
      return Optional.empty();
    }
    try (RandomAccessRead view = stream.createView()) {
      return Optional.of(new CMapParser().parse(view));
    }
  }
}
