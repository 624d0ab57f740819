package nz.enrolment.render.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Finds letters by where they lie on their page.
final class TextPositions extends PDFTextStripper {
  private final List<String> outside = new ArrayList<>();
  private final List<TextPosition> letters = new ArrayList<>();

  private TextPositions() {}

  /// Pages and places; none when all letters are where a reader can see them.
  static List<String> outside(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      TextPositions texts = new TextPositions();
      texts.getText(document);
      return texts.outside;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// All letters from the left to the right and from the top to the bottom, page after page,
  /// whatever the direction in which they are read.
  static String inOrderOfTheEye(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      TextPositions texts = new TextPositions();
      texts.getText(document);
      return texts.letters.stream()
          .sorted(
              Comparator.comparingInt((TextPosition letter) -> Math.round(letter.getY()))
                  .thenComparingDouble(TextPosition::getX))
          .map(TextPosition::getUnicode)
          .collect(Collectors.joining());
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
    letters.add(letter);
    super.processTextPosition(letter);
  }
}
