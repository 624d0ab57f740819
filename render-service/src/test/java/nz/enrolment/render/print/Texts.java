package nz.enrolment.render.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Finds letters that lie outside of their page.
final class Texts extends PDFTextStripper {
  private final List<String> outside = new ArrayList<>();

  private Texts() {}

  /// Pages and places; none when all letters are where a reader can see them.
  static List<String> outside(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      Texts texts = new Texts();
      texts.getText(document);
      return texts.outside;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected void processTextPosition(TextPosition letter) {
    boolean isInside =
        letter.getX() >= 0
            && letter.getX() + letter.getWidth() <= letter.getPageWidth()
            && letter.getY() - letter.getHeight() >= 0
            && letter.getY() <= letter.getPageHeight();
    if (!isInside) {
      outside.add("page %d: %s, %s".formatted(getCurrentPageNo(), letter.getX(), letter.getY()));
    }
    super.processTextPosition(letter);
  }
}
