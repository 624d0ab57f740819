package nz.enrolment.render.decode;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.jspecify.annotations.Nullable;

/// A field of a form in a PDF (ISO 32000-1, 12.7): what is answered stands in it twice, as a value
/// and as it is drawn, and nothing keeps a program from writing the value alone.
final class Field {
  private static final int MOST_ANCESTORS = 32;

  private Field() {}

  /// Who draws the answers of a form.
  enum Drawn {
    /// The program that wrote them.
    ALREADY,
    /// Whoever shows the form: what is drawn may be older than the answers.
    BY_THE_READER;

    static Drawn of(PDDocument pdf) {
      COSDictionary form =
          pdf.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.ACRO_FORM);
      boolean isReader = form != null && form.getBoolean(COSName.NEED_APPEARANCES, false);
      return isReader ? BY_THE_READER : ALREADY;
    }
  }

  /// Whether what is answered, if anything, is drawn too.
  static boolean isShown(PDAnnotation annotation, Drawn drawn) {
    return !(annotation instanceof PDAnnotationWidget)
        || !hasRoom(annotation)
        || !isAnswered(inherited(annotation.getCOSObject(), COSName.V))
        || isDrawn(annotation, drawn);
  }

  private static boolean hasRoom(PDAnnotation annotation) {
    PDRectangle room = annotation.getRectangle();
    boolean isHidden = annotation.isHidden() || annotation.isNoView();
    return !isHidden && room != null && room.getWidth() > 0 && room.getHeight() > 0;
  }

  /// A signature is no answer. A button that is not pressed may have no drawing of that.
  private static boolean isDrawn(PDAnnotation annotation, Drawn drawn) {
    COSDictionary field = annotation.getCOSObject();
    return switch (inherited(field, COSName.FT)) {
      case COSName type when type.equals(COSName.SIG) -> true;
      case COSName type when type.equals(COSName.BTN) -> annotation.getAppearance() != null;
      case null, default ->
          drawn == Drawn.ALREADY && annotation.getNormalAppearanceStream() != null;
    };
  }

  private static boolean isAnswered(@Nullable COSBase value) {
    return switch (value) {
      case COSString text -> !text.getString().isBlank();
      case COSName state -> !state.equals(COSName.OFF);
      case COSArray choices -> choices.size() > 0;
      case COSStream _ -> true;
      case null, default -> false;
    };
  }

  private static @Nullable COSBase inherited(COSDictionary field, COSName key) {
    COSDictionary at = field;
    for (int i = 0; at != null && i < MOST_ANCESTORS; i++) {
      COSBase value = at.getDictionaryObject(key);
      if (value != null) {
        return value;
      }
      at = at.getCOSDictionary(COSName.PARENT);
    }
    return null;
  }
}
