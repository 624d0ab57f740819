package nz.enrolment.render.decode;

import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/// Which of our fonts is shown for one that a PDF names and does not hold, as every reader does:
/// the standard 14 (ISO 32000-1, 9.6.2.2) need not be held, and of others a kin is shown, each
/// letter as wide as the file says.
record StandIn(Family family, boolean isBold, boolean isItalic) {
  /// What stands before the name of a font of which a file holds a part.
  private static final Pattern SUBSET = Pattern.compile("^[A-Z]{6}\\+");

  private static final Pattern SYMBOL = Pattern.compile("symbol(mt|std|neu)?([,-].*)?");
  private static final Pattern DINGBATS =
      Pattern.compile(".*(zapf ?dingbat|itcdingbat).*|dingbats.*|monotypesorts.*");

  /// Their letters are pictures, and which one is known from the font alone.
  private static final Pattern PICTURES =
      Pattern.compile(".*(wingding|webding|marlett|barcode|code ?39|3of9|ean-?13|fontawesome).*");

  private static final Pattern MONO =
      Pattern.compile(".*(courier|mono|consolas|typewriter|lucidaconsole|menlo|ocr).*");
  private static final Pattern SANS =
      Pattern.compile(".*(arial|helvetica|sans|verdana|calibri|tahoma|frutiger|univers|gothic).*");
  private static final Pattern SERIF =
      Pattern.compile(
          ".*(times|serif|roman|georgia|garamond|cambria|palatino|bookman|schoolbook|minion|antiqua|caslon).*");
  private static final Pattern BOLD = Pattern.compile(".*(bold|black|heavy|demi).*");
  private static final Pattern ITALIC = Pattern.compile(".*(italic|oblique|kursiv).*");
  private static final float BOLD_WEIGHT = 600;

  /// Whose shapes they are.
  enum Family {
    /// As wide as Helvetica and Arial.
    SANS,
    /// As wide as Times.
    SERIF,
    /// As wide as Courier.
    MONO,
    SYMBOL,
    DINGBATS,
    /// Nobody's: no other font has its glyphs.
    NONE
  }

  static StandIn of(@Nullable String baseFont, @Nullable PDFontDescriptor descriptor) {
    String name = baseFont == null ? "" : SUBSET.matcher(baseFont).replaceFirst("");
    String plain = name.toLowerCase(Locale.ROOT).replace(" ", "");
    return new StandIn(
        family(plain, descriptor), isBold(plain, descriptor), isItalic(plain, descriptor));
  }

  private static Family family(String name, @Nullable PDFontDescriptor descriptor) {
    if (SYMBOL.matcher(name).matches()) {
      return Family.SYMBOL;
    } else if (DINGBATS.matcher(name).matches()) {
      return Family.DINGBATS;
    } else if (PICTURES.matcher(name).matches()) {
      return Family.NONE;
    } else if (MONO.matcher(name).matches()) {
      return Family.MONO;
    } else if (SANS.matcher(name).matches()) {
      return Family.SANS;
    } else if (SERIF.matcher(name).matches()) {
      return Family.SERIF;
    }
    return described(descriptor);
  }

  private static Family described(@Nullable PDFontDescriptor descriptor) {
    if (descriptor != null && descriptor.isFixedPitch()) {
      return Family.MONO;
    }
    return descriptor != null && descriptor.isSerif() ? Family.SERIF : Family.SANS;
  }

  private static boolean isBold(String name, @Nullable PDFontDescriptor descriptor) {
    return BOLD.matcher(name).matches()
        || descriptor != null
            && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT);
  }

  private static boolean isItalic(String name, @Nullable PDFontDescriptor descriptor) {
    return ITALIC.matcher(name).matches()
        || descriptor != null && (descriptor.isItalic() || descriptor.getItalicAngle() != 0);
  }

  /// Whether it is one of the 14, whose letters every reader knows without being told.
  static boolean isStandard(@Nullable String baseFont) {
    String name = baseFont == null ? "" : SUBSET.matcher(baseFont).replaceFirst("");
    String plain = name.toLowerCase(Locale.ROOT).replace(" ", "");
    return plain.matches("(arial|helvetica|times|courier).*")
        || SYMBOL.matcher(plain).matches()
        || DINGBATS.matcher(plain).matches();
  }
}
