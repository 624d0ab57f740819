package nz.enrolment.render.decode;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/// A font of signs that a file does not hold, Symbol or ZapfDingbats. Its signs have their own
/// places, whatever else the file says: programs write an encoding of letters beside it, another
/// name, or that it is a TrueType font, and PDFBox would then look for letters.
final class SymbolFont {
  private SymbolFont() {}

  /// Leaves other dictionaries alone.
  static void repair(COSDictionary dictionary) {
    if (!isSimple(dictionary) || isHeld(dictionary)) {
      return;
    }
    switch (StandIn.of(dictionary.getNameAsString(COSName.BASE_FONT), null).family()) {
      case SYMBOL -> repair(dictionary, "Symbol");
      case DINGBATS -> repair(dictionary, "ZapfDingbats");
      case SANS, SERIF, MONO, NONE -> {}
    }
  }

  private static boolean isSimple(COSDictionary dictionary) {
    COSName subtype = dictionary.getCOSName(COSName.SUBTYPE);
    return dictionary.containsKey(COSName.BASE_FONT)
        && (COSName.TYPE1.equals(subtype) || COSName.TRUE_TYPE.equals(subtype));
  }

  private static boolean isHeld(COSDictionary font) {
    COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
    return descriptor != null
        && (descriptor.containsKey(COSName.FONT_FILE)
            || descriptor.containsKey(COSName.FONT_FILE2)
            || descriptor.containsKey(COSName.FONT_FILE3));
  }

  /// As the standard names it, whose places PDFBox knows.
  private static void repair(COSDictionary font, String name) {
    font.setName(COSName.BASE_FONT, name);
    font.setItem(COSName.SUBTYPE, COSName.TYPE1);
    if (font.getCOSName(COSName.ENCODING) != null) {
      font.removeItem(COSName.ENCODING);
    }
  }
}
